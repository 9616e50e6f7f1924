import {
  openedByPage,
  type SpeakerCommand,
  type SpeakerMoment,
  sealed,
  type ToPage,
  type ToSpeaker,
} from './message.ts';
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
  let obeyed = 0;
  const revision = () => `${life}.${changes}`;
  const post = (message: ToSpeaker) => {
    if (speaker !== null && !speaker.closed) speaker.postMessage(sealed(secret, message), place.target);
  };
  const answer = () => post({ type: 'alive', life, obeyed });
  const tell = () => post({ type: 'moment', life, obeyed, revision: revision(), moment: moment() });

  /** Obeys the command whose turn it is. One that was obeyed before, or is for another life of the page, is not for now. */
  function follow(asked: Extract<ToPage, { type: 'command' }>): void {
    if (asked.life !== life || asked.number !== obeyed + 1) return;
    obeyed = asked.number;
    if (asked.command !== null) obey(asked.command);
    answer();
  }

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
      if (opened.kind === 'outdated') answer();
      else if (opened.message.type === 'command') follow(opened.message);
      else if (opened.message.seen === revision()) answer();
      else tell();
    },
    changed() {
      changes += 1;
      tell();
    },
    leave: () => post({ type: 'leaving' }),
  };
}
