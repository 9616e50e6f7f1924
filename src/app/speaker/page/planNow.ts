import { agendaAt } from '../../agenda/agendaAt.ts';
import { agendaText } from '../../agenda/writeAgenda.ts';
import type { Page } from '../../page/page.ts';
import type { SpeakerMoment } from '../talk/message.ts';

/** The stop that is shown and the next one, as the speaker's window is told; null where no plan is open. */
export function planNow({ plan }: Pick<Page, 'plan'>): SpeakerMoment['plan'] {
  const now = agendaAt(plan.get());
  if (now === null) return null;
  const { stop, next } = now;
  return agendaText({ version: 1, stops: next === null ? [stop] : [stop, next] });
}
