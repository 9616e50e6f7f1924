/** One event that a state answers, in the order in which the machine tries it. */
export interface ChartEvent {
  readonly event: string;
  /** The state that it leads to, or null where it stays. */
  readonly target: string | null;
  /** The condition under which it does, by name. */
  readonly guard?: string;
}

export interface ChartState {
  readonly name: string;
  readonly initial: boolean;
  readonly events: readonly ChartEvent[];
  readonly states: readonly ChartState[];
}

/** The states of one machine as a tree, generated from it. */
export interface StateChart {
  readonly id: string;
  readonly states: readonly ChartState[];
}
