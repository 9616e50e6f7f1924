import type { InspectedCatalogue } from '../../../i18n/catalogue.ts';
import { endsOf, stepBack, stepOn } from '../../agenda/course.ts';
import { recorders } from '../../ownClient/recorders.ts';
import type { Page } from '../../page/page.ts';
import type { SpeakerCommand, SpeakerMoment } from '../talk/message.ts';
import { askedNow } from './askedNow.ts';
import { planNow } from './planNow.ts';
import { presenterPort } from './presenterPort.ts';

/** What a page shows, as the speaker's window is told. A run that another window could not make again goes along. */
export function momentOn(page: Page, text: InspectedCatalogue): SpeakerMoment {
  const { session, reel, cursor } = page.lab.state();
  const isRecorded = Object.hasOwn(recorders, session.present.scenario);
  return {
    search: page.address().search,
    cursor,
    traces: isRecorded ? reel.traces : null,
    presenter: presenterPort.get()?.state ?? null,
    ends: endsOf(page),
    plan: planNow(page),
    asked: askedNow(page, text),
  };
}

/** Does on a page what the speaker asks for. */
export function obeyOn(page: Page, command: SpeakerCommand): void {
  if (command === 'blackout' || command === 'verdict') presenterPort.get()?.toggle(command);
  else if (command === 'step') stepOn(page);
  else if (command === 'back') stepBack(page);
  else page.lab.play({ type: command });
}
