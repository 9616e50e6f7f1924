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

/** The life of the page that was heard last, and how many commands it said to have obeyed. */
interface Heard {
  readonly life: string;
  readonly obeyed: number;
}

/**
 * Talks to the window that opened this one, and to no other. A command waits here until the page says that it has obeyed
 * it: what was sent while the page was loaded anew reached nobody, and is sent to its next life.
 */
export function openSpeakerSide({ secret, place, opener, show }: SpeakerSideOptions): SpeakerSide {
  const connection = createStore<SpeakerConnection>(opener === null ? 'alone' : 'searching');
  let unanswered = 0;
  let seen: string | null = null;
  let heard: Heard | null = null;
  let waiting: readonly (SpeakerCommand | null)[] = [];
  const post = (message: ToPage) => opener?.postMessage(sealed(secret, message), place.target);
  const ask = (command: SpeakerCommand | null, place: number) => {
    if (heard !== null) post({ type: 'command', command, life: heard.life, number: heard.obeyed + 1 + place });
  };

  /** Nothing is to happen when nobody thinks of it any more. What the page may have got all the same keeps its number. */
  function giveUp(why: SpeakerConnection): void {
    waiting = waiting.map(() => null);
    connection.set(why);
  }

  function hear({ life, obeyed }: Heard): void {
    const isKnown = heard?.life === life;
    if (heard !== null && isKnown) waiting = waiting.slice(obeyed - heard.obeyed);
    heard = { life, obeyed };
    if (!isKnown) waiting.forEach(ask);
  }

  function take(message: ToSpeaker): void {
    unanswered = 0;
    if (message.type === 'leaving') {
      seen = null;
      connection.set('lost');
      return;
    }
    hear(message);
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
      if (opened?.kind === 'outdated') giveUp('outdated');
      else if (opened !== null) take(opened.message);
    },
    tick() {
      if (opener === null) return;
      if (opener.closed) {
        connection.set('closed');
        return;
      }
      if (unanswered >= MOST_UNANSWERED && connection.get() !== 'outdated') giveUp('lost');
      unanswered += 1;
      post({ type: 'hello', seen });
      waiting.forEach(ask);
    },
    send(command) {
      if (connection.get() !== 'connected') return;
      waiting = [...waiting, command];
      ask(command, waiting.length - 1);
    },
  };
}
