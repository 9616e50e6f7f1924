import { createStore } from '../../store.ts';
import type { SpeakerMoment } from '../talk/message.ts';

/** Presenter mode, as far as the speaker sees and drives it. */
export interface PresenterPort {
  readonly state: NonNullable<SpeakerMoment['presenter']>;
  /** Turns it on where it is off, and off where it is on. */
  readonly toggle: (what: 'blackout' | 'verdict') => void;
}

/** Set while the main window is in presenter mode; null otherwise. */
export const presenterPort = createStore<PresenterPort | null>(null);
