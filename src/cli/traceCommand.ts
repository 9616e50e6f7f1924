import { parseArgs } from 'node:util';
import { type ExportFormat, formats } from '../export/formats.ts';
import { en } from '../i18n/en.ts';
import { scenarios } from '../scenarios/scenarios.ts';
import { simulate } from '../simulation/openRun.ts';
import { readNames } from '../simulation/readNames.ts';
import type { Choices, Scenario } from '../simulation/scenario.ts';
import { cursorOf } from '../trace/moments.ts';
import type { Names } from '../trace/names.ts';
import type { Trace } from '../trace/trace.ts';
import { lookUp, Misuse } from './misuse.ts';
import { pictureOptions } from './pictureOptions.ts';
import { USAGE } from './usage.ts';

/** What a command answers: its exit status, and what it prints where. */
export interface Answer {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

type Chosen = Readonly<Record<string, string>>;

const all: Readonly<Record<string, ExportFormat>> = Object.fromEntries(formats.map((format) => [format.id, format]));

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

function readOwnNames(text: string, { cast }: Scenario): Names {
  const { names, refused } = readNames(text, cast);
  const [first] = refused;
  if (first !== undefined) {
    const said = first.party === '' ? `"${first.value}"` : `"${first.value}" for ${first.party}`;
    throw new Misuse(`--names cannot have ${said}. ${en.naming.refusals[first.reason].replaceAll('`', '')}`);
  }
  return names;
}

const among = (chosen: Chosen, choices: Choices) =>
  Object.fromEntries(Object.entries(chosen).filter(([name]) => Object.hasOwn(choices, name)));

interface Asked {
  readonly set: readonly string[];
  readonly seed?: string;
  readonly names?: string;
}

function run(scenario: Scenario, { set, seed, names = '' }: Asked): Trace {
  const chosen = readSet(set, { ...scenario.settings, ...scenario.decisions });
  return simulate(scenario, {
    settings: among(chosen, scenario.settings),
    decisions: among(chosen, scenario.decisions),
    ...(seed === undefined ? {} : { seed }),
    names: readOwnNames(names, scenario),
  });
}

/** The cursor of a step by its id or its number, 0 being before the first; the end of the run where none was asked for. */
function momentOf(trace: Trace, step: string | undefined): number {
  if (step === undefined) return trace.steps.length;
  const cursor = /^\d+$/.test(step) ? Number(step) : cursorOf(trace, step);
  if (cursor !== null && cursor <= trace.steps.length) return cursor;
  const ids = trace.steps.map(({ id }) => id).join(', ');
  throw new Misuse(`The run has no step "${step}". It has 0 to ${trace.steps.length}: ${ids}.`);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        set: { type: 'string', multiple: true, default: [] },
        seed: { type: 'string' },
        names: { type: 'string' },
        format: { type: 'string', default: 'json' },
        step: { type: 'string' },
        theme: { type: 'string' },
        width: { type: 'string' },
        rows: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

function answer(argv: readonly string[]): string {
  const { positionals, values } = parse(argv);
  if (values.help) return USAGE;
  const [id, ...more] = positionals;
  if (id === undefined) throw new Misuse(`Which scenario? There are: ${Object.keys(scenarios).join(', ')}.`);
  if (more.length > 0) throw new Misuse(`One scenario at a time; "${more.join(' ')}" is too much.`);
  const scenario = lookUp('scenario', id, scenarios);
  const format = lookUp('format', values.format, all);
  const look = pictureOptions(values, format.id);
  const trace = run(scenario, values);
  return format.make(trace, momentOf(trace, values.step), en, look);
}

/**
 * Prints a run, or a moment of it, in the format that is asked for; its Trace as JSON where none is; or what it takes,
 * for whoever asks. What does not exist or is written wrongly gives status 2, nothing on `out`, and on `err` a message
 * that lists what there is.
 */
export function traceCommand(argv: readonly string[]): Answer {
  try {
    return { status: 0, out: answer(argv), err: '' };
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    return { status: 2, out: '', err: `${error.message}\n\n${USAGE}` };
  }
}
