import { createStore } from '../../store.ts';
import type { SpeakerMoment } from '../talk/message.ts';

/** Presenter mode, as far as the speaker sees and drives it. */
export interface PresenterPort {
  readonly state: NonNullable<SpeakerMoment['presenter']>;
  /** Turns it on where it is off, and off where it is on. */
  readonly toggle: (what: 'blackout' | 'verdict') => void;
}

/** The plan by which an instructor goes. */
export interface PlanPort {
  readonly state: NonNullable<SpeakerMoment['plan']>;
  /** Goes one step through the plan, which may be within a run or to the next one. */
  readonly go: (way: 'step' | 'back') => void;
}

/** Set while the main window is in presenter mode; null otherwise. */
export const presenterPort = createStore<PresenterPort | null>(null);

/** Set while the instructor goes by a plan; null otherwise. */
export const planPort = createStore<PlanPort | null>(null);
