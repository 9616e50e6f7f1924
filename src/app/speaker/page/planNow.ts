import { en } from '../../../i18n/en.ts';
import { agendaAt } from '../../agenda/agendaAt.ts';
import { momentsInWords, switchesInWords } from '../../agenda/stopInWords.ts';
import type { Page } from '../../page/page.ts';
import type { SpeakerMoment } from '../talk/message.ts';

/** Where the instructor is in the plan that is open, as the speaker's window is told; null where none is. */
export function planNow(page: Page): SpeakerMoment['plan'] {
  const now = agendaAt(page).get();
  if (now === null) return null;
  const { stop, next } = now;
  return { note: stop.note ?? '', next: next && `${switchesInWords(next, en)} · ${momentsInWords(next, null, en)}` };
}
