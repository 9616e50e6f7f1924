import type { Trace } from '../../trace/trace.ts';
import type { Choices, Configuration } from '../session/configuration.ts';
import type { SessionAction } from '../session/session.ts';

/** What a page offers of a scenario beyond its switches. */
export interface Offers {
  /** The switches that are in reach at all times; all others are folded away. */
  readonly mainSwitches: readonly string[];
  /** Switches that no message shows before it is examined: whoever is to predict is told how they stand. */
  readonly unseenSwitches: readonly string[];
  /** The switch whose values other than its default are shown as a danger; null where there is none. */
  readonly dangerousSwitch: string | null;
  /** What can be watched with one press, by name. All else is at its default. */
  readonly suggestions: Readonly<Record<string, Choices>>;
  /** The runs that are set side by side at first. */
  readonly columns: readonly Choices[];
  /** What all runs side by side choose besides, given what the learner chose. */
  readonly choicesToCompare: (choices: Choices) => Choices;
  /** What a run that has ended leads to, by name; null where nothing follows. */
  readonly nextAfter: (trace: Trace) => string | null;
  /** The action that leads there from a configuration. */
  readonly actionFor: (next: string, configuration: Configuration) => SessionAction;
}
