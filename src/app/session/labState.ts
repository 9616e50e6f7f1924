import type { Change } from './change.ts';
import type { Reel } from './reel.ts';
import type { Session } from './session.ts';

/** What was chosen and cannot be shown before the simulation is here. */
export interface Awaited {
  /** The switches as they will be. */
  readonly session: Session;
  /** `unsafe`: it takes cryptography that the browser keeps from pages that come over plain http. */
  readonly simulation: 'coming' | 'unreachable' | 'unsafe';
}

/** All that the page shows a view of; replaced as a whole. */
export interface LabState {
  readonly session: Session;
  readonly reel: Reel;
  readonly cursor: number;
  readonly playing: boolean;
  /** The player stands before a moment and asks what will happen. */
  readonly asking: boolean;
  /** It waits to learn whether it has to ask. */
  readonly finding: boolean;
  /** The cursor of the next moment that is asked about; null where none is known. */
  readonly nextQuestion: number | null;
  /** How long this moment is shown before the next, in milliseconds at the speed that is set; null while paused. */
  readonly wait: number | null;
  readonly speed: number;
  readonly decisive: number | null;
  /** What the latest change of the switches did, until the learner moves on. */
  readonly change: Change | null;
  /** Null where what is shown is what was chosen. */
  readonly awaited: Awaited | null;
}

/** The switches as the learner set them: they may be ahead of the run that is shown. */
export const wantedSession = ({ session, awaited }: LabState): Session => awaited?.session ?? session;
