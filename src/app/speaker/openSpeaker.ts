import { fetchOnce } from '../fetchOnce.ts';
import type { Page } from '../page/page.ts';
import { keptSecret } from './keptSecret.ts';
import { lastingSecret } from './lastingSecret.ts';
import { secretInHash, speakerAddress } from './speakerAddress.ts';

const host = fetchOnce(() => import('./page/speakerHost.ts'));

async function present(page: Page) {
  const { presentFrom } = await host.load();
  const secret = lastingSecret(window);
  return presentFrom(page, window, { secret, address: speakerAddress(window.location.href, secret) });
}

/**
 * Opens the speaker's window, or brings it to the front. Where the browser does not allow it, the page says so. Rejects
 * where the code for it could not be fetched.
 */
export async function openSpeaker(page: Page): Promise<void> {
  (await present(page)).open();
}

/** Goes on with a presentation that the page was giving before it was loaded anew. */
export function resumeSpeaker(page: Page): void {
  if (keptSecret(window) !== null) present(page).catch(() => undefined);
}

/** Makes this window the speaker's. */
export async function becomeSpeaker(root: HTMLElement): Promise<void> {
  root.replaceChildren();
  const { startSpeaker } = await import('./view/startSpeaker.tsx');
  startSpeaker(root, window, secretInHash(window.location.hash));
}
