import type { Party, States, Trace } from '../../trace/trace.ts';

/** Where one machine of a party stands. */
export interface Standpoint {
  /** The party's id, or `party/machine.n` for a transaction of it. */
  readonly key: string;
  /** The state, nested states joined by dots, parallel ones by spaces. */
  readonly state: string;
}

export interface PartyStandpoint {
  readonly party: Party;
  /** The party's own machine first, then its transactions. */
  readonly machines: readonly Standpoint[];
  /** Whether the step that led here was its own, reached it or moved it. */
  readonly concerned: boolean;
}

const statesAt = (trace: Trace, cursor: number): States => trace.steps[cursor - 1]?.states ?? trace.start.states;

const isOf = (key: string, party: string) => key === party || key.startsWith(`${party}/`);

/** Where every party stands after `cursor` steps. */
export function standpoints(trace: Trace, cursor: number): readonly PartyStandpoint[] {
  const states = statesAt(trace, cursor);
  const before = statesAt(trace, cursor - 1);
  const step = trace.steps[cursor - 1];
  return trace.cast.map((party) => {
    const machines = Object.entries(states)
      .filter(([key]) => isOf(key, party.id))
      .map(([key, state]) => ({ key, state }));
    const moved = machines.some(({ key, state }) => before[key] !== state);
    const concerned = step !== undefined && (moved || step.from === party.id || step.to === party.id);
    return { party, machines, concerned };
  });
}

/** Whether a machine in `state` is in the state with that path, itself or in one nested in it. */
export function isIn(state: string, path: string): boolean {
  return state.split(' ').some((part) => part === path || part.startsWith(`${path}.`));
}
