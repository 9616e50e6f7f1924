import { simulate } from '../../simulation/openRun.ts';
import { type AlignedMoment, align, firstDifference } from '../../trace/align.ts';
import { decisiveCursor, sameMoment } from '../../trace/moments.ts';
import type { Trace } from '../../trace/trace.ts';
import { type Choices, type Configuration, choicesOfRuns, scenarioOf } from './configuration.ts';

/** What is shown: one run or several, and the moments of all of them in one order. */
export interface Reel {
  readonly traces: readonly Trace[];
  readonly moments: readonly AlignedMoment[];
}

/** A run is a function of what it is made from, so it is made once; a dozen of the latest are kept. */
const MOST_KEPT = 12;
const kept = new Map<string, Trace>();

function runOf(scenario: string, choices: Choices, seed: string): Trace {
  const key = JSON.stringify([scenario, Object.entries(choices).sort(), seed]);
  const known = kept.get(key);
  if (known) return known;
  const { settings, decisions } = scenarioOf(scenario);
  const pick = (names: object) =>
    Object.fromEntries(Object.entries(choices).filter(([name]) => Object.hasOwn(names, name)));
  const trace = simulate(scenarioOf(scenario), { settings: pick(settings), decisions: pick(decisions), seed });
  kept.set(key, trace);
  for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
  return trace;
}

/** Runs what a configuration asks for. */
export function reelOf(configuration: Configuration): Reel {
  const { scenario, seed } = configuration;
  const traces = choicesOfRuns(configuration).map((choices) => runOf(scenario, choices, seed));
  return { traces, moments: align(traces) };
}

/** For each run the cursor that it shows when `cursor` moments of the reel have happened. */
export function cursorsAt({ traces, moments }: Reel, cursor: number): readonly number[] {
  return moments[cursor - 1]?.cursors ?? traces.map(() => 0);
}

/** The reel's cursor at which a moment has just happened, or null where no run has it. */
export function cursorOfMoment({ moments }: Reel, id: string): number | null {
  const index = moments.findIndex((moment) => moment.id === id);
  return index < 0 ? null : index + 1;
}

/** The reel's cursor at which one of its runs has just made its step `own`. */
export function cursorOfRun(reel: Reel, run: number, own: number): number {
  const id = reel.traces[run]?.steps[own - 1]?.id;
  return (id === undefined ? null : cursorOfMoment(reel, id)) ?? 0;
}

/** The cursor at which the last of the runs was decided, or null where none had to be. */
export function decisiveOf(reel: Reel): number | null {
  const decided = reel.traces.flatMap((trace, run) => {
    const own = decisiveCursor(trace);
    return own === null ? [] : [cursorOfRun(reel, run, own)];
  });
  return decided.length === 0 ? null : Math.max(...decided);
}

/**
 * The cursor in `after` at which the story of one of its runs first departs from that of the same run in `before`; null
 * where none does, or where there are not as many runs.
 */
export function firstChange(before: Reel, after: Reel): number | null {
  if (before.traces.length !== after.traces.length) return null;
  const departures = after.traces.flatMap((trace, run) => {
    const moments = align([...before.traces.slice(run, run + 1), trace]);
    const first = firstDifference(moments);
    if (first === null) return [];
    const id = moments[first]?.id;
    const inAfter = id === undefined ? null : cursorOfMoment(after, id);
    return [inAfter ?? sameMoment(moments, first + 1, after.moments) + 1];
  });
  return departures.length === 0 ? null : Math.min(...departures);
}
