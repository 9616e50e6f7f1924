import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Agenda, Stop } from '../../src/app/agenda/agenda.ts';
import { readAgenda } from '../../src/app/agenda/readAgenda.ts';
import { choicesOf } from '../../src/app/session/configuration.ts';
import { scenarios } from '../../src/scenarios/scenarios.ts';
import { simulate } from '../../src/simulation/openRun.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { blocksIn } from './blocks.ts';

const holds = new Ajv2020().compile(JSON.parse(readFileSync('public/agenda.schema.json', 'utf8')));

const examples = readdirSync('docs/examples').filter((name) => name.endsWith('.plan.json'));
const inWords = blocksIn(readFileSync('docs/workshop.md', 'utf8')).filter(({ language }) => language === 'json');

const plans = [
  ...examples.map((name) => ({ name, text: readFileSync(`docs/examples/${name}`, 'utf8') })),
  ...inWords.map(({ line, text }) => ({ name: `workshop.md, line ${line}`, text })),
];

function planIn(text: string): Agenda {
  const { agenda, problems } = readAgenda(text);
  expect(problems).toEqual([]);
  if (agenda === null) throw new Error('There is no plan in it.');
  return agenda;
}

/** The runs that a stop shows, made anew. */
function runsOf({ scenario: id, settings, decisions, compare = [{}] }: Stop): readonly Trace[] {
  const scenario = scenarios[id];
  if (scenario === undefined) throw new Error(`No run of ${id} can be made here.`);
  return compare.map((column) => {
    const chosen = { ...settings, ...decisions, ...column };
    const among = (names: object) => Object.fromEntries(Object.entries(chosen).filter(([name]) => name in names));
    expect(Object.keys(choicesOf(scenario))).toEqual(expect.arrayContaining(Object.keys(chosen)));
    return simulate(scenario, { settings: among(scenario.settings), decisions: among(scenario.decisions) });
  });
}

const placeIn = ({ steps }: Trace, id: string | null) =>
  id === null ? 0 : steps.findIndex((step) => step.id === id) + 1;

describe('a plan in the documents', () => {
  it('is there', () => {
    expect([examples.length, inWords.length]).toEqual([1, 1]);
  });

  it.each(plans)('holds by the published schema and is read without a complaint: $name', ({ text }) => {
    expect(holds(JSON.parse(text))).toBe(true);
    planIn(text);
  });

  it.each(plans)('has stops whose moments happen, in their order: $name', ({ text }) => {
    for (const stop of planIn(text).stops) {
      const runs = runsOf(stop);
      const until = stop.until ?? stop.step;
      expect(runs.some((run) => placeIn(run, stop.step) > 0 || stop.step === null)).toBe(true);
      for (const run of runs.filter(({ steps }) => steps.some(({ id }) => id === until))) {
        expect(placeIn(run, until)).toBeGreaterThanOrEqual(placeIn(run, stop.step));
      }
      expect(runs.some((run) => until === null || placeIn(run, until) > 0)).toBe(true);
    }
  });
});

describe('the plan of a stolen code', () => {
  const { stops } = planIn(readFileSync('docs/examples/code-interception.plan.json', 'utf8'));

  it('has six stops, each with what to say, and half an hour', () => {
    expect(stops).toHaveLength(6);
    const minutes = stops.map(({ note = '' }) => Number(/(\d+) minutes\.$/.exec(note)?.[1]));
    expect(minutes.reduce((sum, more) => sum + more)).toBe(30);
  });

  it('tells of each run what comes of it', () => {
    expect(stops.map((stop) => runsOf(stop).map(({ outcome }) => outcome.verdict))).toEqual([
      ['completed'],
      ['completed'],
      ['breached'],
      ['breached'],
      ['held'],
      ['breached', 'breached', 'held'],
    ]);
  });
});
