import type { Page } from '../../page/page.ts';
import { openPageSide } from '../talk/pageSide.ts';
import { placeOf } from '../talk/place.ts';
import { momentOn, obeyOn } from './onPage.ts';
import { presenterPort } from './presenterPort.ts';
import { showBlocked } from './showBlocked.tsx';
import { spokenOn } from './spokenOn.ts';

/** A presentation that a page gives. */
export interface Presentation {
  /** Opens the speaker's window, or brings it to the front. */
  readonly open: () => void;
}

/** One window of that name for each presentation: pressing again brings it back. */
const WINDOW_NAME = 'oauth-flow-lab-speaker';
const FEATURES = 'popup,width=1024,height=720';

/** Where a presentation is given, and what only its two windows know. */
interface Meeting {
  readonly secret: string;
  /** Of the speaker's window. */
  readonly address: string;
}

function presentationOf(page: Page, window: Window, { secret, address }: Meeting): Presentation {
  const spoken = spokenOn(page, () => side.changed());
  const side = openPageSide({
    secret,
    place: placeOf(window.location),
    // Two lives of a page do not begin in the same millisecond.
    life: String(Date.now()),
    moment: () => momentOn(page, spoken()),
    obey: (command) => obeyOn(page, command),
  });
  let shown = page.lab.state();
  page.lab.subscribe(() => {
    const [before, { reel, cursor, asking }] = [shown, page.lab.state()];
    shown = page.lab.state();
    if (reel !== before.reel || cursor !== before.cursor || asking !== before.asking) side.changed();
  });
  for (const store of [page.settings, presenterPort, page.plan, page.predictions]) store.subscribe(side.changed);
  window.addEventListener('message', side.receive);
  window.addEventListener('pagehide', side.leave);
  return {
    open() {
      const opened = window.open(address, WINDOW_NAME, FEATURES);
      if (opened === null) {
        showBlocked(window.document, { address, windowName: WINDOW_NAME, locale: page.settings.get().locale });
        return;
      }
      side.expect(opened);
      opened.focus();
    },
  };
}

const presentations = new WeakMap<Page, Presentation>();

/** The presentation that a page gives: the same one from the first time on. */
export function presentFrom(page: Page, window: Window, meeting: Meeting): Presentation {
  const known = presentations.get(page) ?? presentationOf(page, window, meeting);
  presentations.set(page, known);
  return known;
}
