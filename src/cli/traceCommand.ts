import { parseArgs } from 'node:util';
import { toMarkdown } from '../export/transcriptMarkdown.ts';
import { en } from '../i18n/en.ts';
import { transcriptOf } from '../i18n/transcript.ts';
import { scenarios } from '../scenarios/scenarios.ts';
import { simulate } from '../simulation/openRun.ts';
import type { Choices, Scenario } from '../simulation/scenario.ts';
import type { Trace } from '../trace/trace.ts';

/** What a command answers: its exit status, and what it prints where. */
export interface Answer {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

type Chosen = Readonly<Record<string, string>>;

const USAGE = 'npm run -s trace -- <scenario> [--set name=value]… [--seed text] --format json|md';

/** A mistake of the person at the keyboard. */
class Misuse extends Error {}

const formats: Readonly<Record<string, (trace: Trace) => string>> = {
  json: (trace) => `${JSON.stringify(trace, null, 2)}\n`,
  md: (trace) => toMarkdown(transcriptOf(trace, en)),
};

const enumerated = (record: object) => Object.keys(record).join(', ');

/** What a table has under a name that somebody typed. */
function lookUp<Value>(what: string, name: string, table: Readonly<Record<string, Value>>): Value {
  const found = Object.hasOwn(table, name) ? table[name] : undefined;
  if (found === undefined) throw new Misuse(`There is no ${what} "${name}". There are: ${enumerated(table)}.`);
  return found;
}

function readSet(pairs: readonly string[], choices: Choices): Chosen {
  const chosen: Record<string, string> = {};
  for (const pair of pairs) {
    const [, name, value] = /^([^=]+)=(.*)$/.exec(pair) ?? [];
    if (name === undefined || value === undefined) throw new Misuse(`--set wants name=value and got "${pair}".`);
    const { values } = lookUp('setting', name, choices);
    if (!values.includes(value)) {
      throw new Misuse(`The setting ${name} has no value "${value}". It has: ${values.join(', ')}.`);
    }
    chosen[name] = value;
  }
  return chosen;
}

const among = (chosen: Chosen, choices: Choices) =>
  Object.fromEntries(Object.entries(chosen).filter(([name]) => Object.hasOwn(choices, name)));

function run(scenario: Scenario, set: readonly string[], seed: string | undefined): Trace {
  const chosen = readSet(set, { ...scenario.settings, ...scenario.decisions });
  return simulate(scenario, {
    settings: among(chosen, scenario.settings),
    decisions: among(chosen, scenario.decisions),
    ...(seed === undefined ? {} : { seed }),
  });
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        set: { type: 'string', multiple: true, default: [] },
        seed: { type: 'string' },
        format: { type: 'string', default: 'json' },
      },
    });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

function answer(argv: readonly string[]): string {
  const { positionals, values } = parse(argv);
  const [id, ...more] = positionals;
  if (id === undefined) throw new Misuse(`Which scenario? There are: ${enumerated(scenarios)}.`);
  if (more.length > 0) throw new Misuse(`One scenario at a time; "${more.join(' ')}" is too much.`);
  const scenario = lookUp('scenario', id, scenarios);
  const write = lookUp('format', values.format, formats);
  return write(run(scenario, values.set, values.seed));
}

/**
 * Prints the Trace of a run as JSON, or its transcript as Markdown. What does not exist or is written wrongly gives
 * status 2, nothing on `out`, and on `err` a message that lists what there is.
 */
export function traceCommand(argv: readonly string[]): Answer {
  try {
    return { status: 0, out: answer(argv), err: '' };
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    return { status: 2, out: '', err: `${error.message}\n${USAGE}\n` };
  }
}
