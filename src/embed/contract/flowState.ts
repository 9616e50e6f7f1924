import type { STATE_VERSION } from '../../app/link/stateParameters.ts';

/** All that it takes to show the same moment of the same run again: plain JSON, and never a snapshot of a machine. */
export interface FlowState {
  readonly version: typeof STATE_VERSION;
  readonly scenario: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly seed: string;
  readonly decisions: Readonly<Record<string, string>>;
  /** The id of the moment; null before the first. */
  readonly step: string | null;
  /** The runs that stand side by side, as a link writes them; absent where there is one run. */
  readonly compare?: string;
  /** Own names of the parties, as a link writes them; absent where there are none. */
  readonly names?: string;
}
