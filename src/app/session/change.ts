import { type Choices, type Configuration, choicesOfRuns } from './configuration.ts';
import { firstChange, type Reel } from './reel.ts';
import type { SessionAction } from './session.ts';

/** One switch that was changed: in all runs, or in the run of a column, counted from 0. */
export interface SwitchedChoice {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly column: number | null;
}

/** What the latest action on the switches did. */
export interface Change {
  readonly by: SessionAction['type'];
  readonly switches: readonly SwitchedChoice[];
  /** How many runs are shown now, where that changed. */
  readonly runs: number | null;
  /** The step from which on the story is another one; null where no message changed. */
  readonly differsFrom: number | null;
}

function switched(before: Choices, after: Choices, column: number | null): SwitchedChoice[] {
  return Object.entries(after).flatMap(([name, to]) => {
    const from = before[name];
    return from === undefined || from === to ? [] : [{ name, from, to, column }];
  });
}

function switchesBetween(before: Configuration, after: Configuration): SwitchedChoice[] {
  const [old, fresh] = [choicesOfRuns(before), choicesOfRuns(after)];
  if (old.length !== fresh.length) return switched(before.choices, after.choices, null);
  const perRun = fresh.map((choices, run) => switched(old[run] ?? {}, choices, fresh.length === 1 ? null : run));
  const [first = [], ...others] = perRun;
  const inEvery = first.filter((one) =>
    others.every((run) => run.some(({ name, from, to }) => name === one.name && from === one.from && to === one.to)),
  );
  const isShared = (one: SwitchedChoice) => inEvery.some(({ name }) => name === one.name);
  return [...inEvery.map((one) => ({ ...one, column: null })), ...perRun.flat().filter((one) => !isShared(one))];
}

export interface Shown {
  readonly configuration: Configuration;
  readonly reel: Reel;
}

/** Says what led from one configuration to another. */
export function changeOf(by: SessionAction['type'], before: Shown, after: Shown): Change {
  const runs = after.reel.traces.length;
  return {
    by,
    switches: switchesBetween(before.configuration, after.configuration),
    runs: runs === before.reel.traces.length ? null : runs,
    differsFrom: firstChange(before.reel, after.reel),
  };
}
