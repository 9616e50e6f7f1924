import { openedByPage, type SpeakerCommand, type SpeakerMoment, sealed, type ToSpeaker } from './message.ts';
import { type Arrival, isWindow, type OtherWindow, type Place } from './place.ts';

/** The main window's end of the talk. */
export interface PageSide {
  /** From now on only this window is the speaker's, until it is closed. */
  readonly expect: (speaker: OtherWindow) => void;
  readonly receive: (arrival: Arrival) => void;
  /** What is shown has changed. */
  readonly changed: () => void;
  /** The main window goes. */
  readonly leave: () => void;
}

export interface PageSideOptions {
  readonly secret: string;
  readonly place: Place;
  /** Tells this life of the page from those before a reload. */
  readonly life: string;
  readonly moment: () => SpeakerMoment;
  readonly obey: (command: SpeakerCommand) => void;
}

/**
 * Talks to the one window that knows the secret. Who does not know it, comes from another origin, or speaks while the
 * speaker's own window is open, gets no answer and moves nothing.
 */
export function openPageSide({ secret, place, life, moment, obey }: PageSideOptions): PageSide {
  let speaker: OtherWindow | null = null;
  let changes = 0;
  const revision = () => `${life}.${changes}`;
  const post = (message: ToSpeaker) => {
    if (speaker !== null && !speaker.closed) speaker.postMessage(sealed(secret, message), place.target);
  };
  const tell = () => post({ type: 'moment', revision: revision(), moment: moment() });

  return {
    expect(opened) {
      speaker = opened;
    },
    receive({ data, origin, source }) {
      if (!place.origins.includes(origin) || !isWindow(source)) return;
      if (speaker !== null && source !== speaker && !speaker.closed) return;
      const opened = openedByPage(data, secret);
      if (opened === null) return;
      speaker = source;
      // The answer carries the version of this window, so that the other one can say what is wrong.
      if (opened.kind === 'outdated') post({ type: 'alive' });
      else if (opened.message.type === 'command') obey(opened.message.command);
      else if (opened.message.seen === revision()) post({ type: 'alive' });
      else tell();
    },
    changed() {
      changes += 1;
      tell();
    },
    leave: () => post({ type: 'leaving' }),
  };
}
