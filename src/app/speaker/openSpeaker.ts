import { fetchOnce } from '../fetchOnce.ts';
import type { Page } from '../page/page.ts';
import { keptSecret } from './presentationSecret.ts';

const host = fetchOnce(() => import('./page/speakerHost.ts'));

/** Opens the speaker's window, or brings it to the front. Where the browser does not allow it, the page says so. */
export function openSpeaker(page: Page): void {
  host.load().then(
    ({ presentFrom }) => presentFrom(page, window).open(),
    () => undefined,
  );
}

/** Goes on with a presentation that the page was giving before it was loaded anew. */
export function resumeSpeaker(page: Page): void {
  if (keptSecret(window) === null) return;
  host.load().then(
    ({ presentFrom }) => presentFrom(page, window),
    () => undefined,
  );
}
