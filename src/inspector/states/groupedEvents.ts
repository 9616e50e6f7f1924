import type { ChartEvent } from '../stateChart.ts';

/** Where an event leads, and on which condition. */
export interface Way {
  readonly target: string | null;
  readonly guard: string | null;
}

/** An event with the ways that it may go, in the order in which they are tried. */
export interface EventWays {
  readonly event: string;
  readonly ways: readonly Way[];
}

/** Only whether it stays matters where no way leads anywhere else. */
const simplified = (ways: readonly Way[]): readonly Way[] =>
  ways.every(({ target }) => target === null) ? [{ target: null, guard: null }] : ways;

/** The events of a state, each once. */
export function groupedEvents(events: readonly ChartEvent[]): readonly EventWays[] {
  const names = [...new Set(events.map(({ event }) => event))];
  return names.map((name) => {
    const ways = events
      .filter(({ event }) => event === name)
      .map(({ target, guard }) => ({ target, guard: guard ?? null }));
    return { event: name, ways: simplified(ways) };
  });
}
