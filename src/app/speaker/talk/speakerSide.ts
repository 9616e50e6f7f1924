import type { SpeakerConnection } from '../../../i18n/text/speaker.ts';
import { createStore, type Store } from '../../store.ts';
import {
  openedBySpeaker,
  type SpeakerCommand,
  type SpeakerMoment,
  sealed,
  type ToPage,
  type ToSpeaker,
} from './message.ts';
import type { Arrival, OtherWindow, Place } from './place.ts';

/** The end of the talk that the speaker's window has. */
export interface SpeakerSide {
  readonly connection: Store<SpeakerConnection>;
  readonly receive: (arrival: Arrival) => void;
  /** Says hello, and notices when the other side has stopped to answer. To be called again and again. */
  readonly tick: () => void;
  readonly send: (command: SpeakerCommand) => void;
}

export interface SpeakerSideOptions {
  readonly secret: string;
  readonly place: Place;
  /** The main window; null where this one was opened by none. */
  readonly opener: OtherWindow | null;
  readonly show: (moment: SpeakerMoment) => void;
}

/** So many greetings may go without an answer. They are counted, not timed: a window in the background is slow. */
const MOST_UNANSWERED = 3;

/** Talks to the window that opened this one, and to no other. */
export function openSpeakerSide({ secret, place, opener, show }: SpeakerSideOptions): SpeakerSide {
  const connection = createStore<SpeakerConnection>(opener === null ? 'alone' : 'searching');
  let unanswered = 0;
  let seen: string | null = null;
  const post = (message: ToPage) => opener?.postMessage(sealed(secret, message), place.target);

  function take(message: ToSpeaker): void {
    if (message.type === 'leaving') {
      seen = null;
      connection.set('lost');
      return;
    }
    unanswered = 0;
    connection.set('connected');
    if (message.type !== 'moment') return;
    seen = message.revision;
    show(message.moment);
  }

  return {
    connection,
    receive({ data, origin, source }) {
      if (opener === null || source !== opener || !place.origins.includes(origin)) return;
      const opened = openedBySpeaker(data, secret);
      if (opened?.kind === 'outdated') connection.set('outdated');
      else if (opened !== null) take(opened.message);
    },
    tick() {
      if (opener === null) return;
      if (opener.closed) {
        connection.set('closed');
        return;
      }
      if (unanswered >= MOST_UNANSWERED && connection.get() !== 'outdated') connection.set('lost');
      unanswered += 1;
      post({ type: 'hello', seen });
    },
    send(command) {
      if (connection.get() === 'connected') post({ type: 'command', command });
    },
  };
}
