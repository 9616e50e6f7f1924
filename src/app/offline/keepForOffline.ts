import { whenIdle } from '../whenIdle.ts';
import { type PolicyMaker, trustedAddress } from './trustedAddress.ts';

/** As much of a window as it takes to say whether it can be kept. */
interface Place {
  readonly self: unknown;
  readonly parent: unknown;
  readonly location: { readonly protocol: string };
  readonly document: { querySelector(selector: string): unknown };
}

/** Whether a page may ask its browser to keep it: only one that can be installed, in a window of its own. */
export function canBeKept({ document, location, parent, self }: Place): boolean {
  return (
    parent === self && location.protocol.startsWith('http') && document.querySelector('link[rel=manifest]') !== null
  );
}

/**
 * Lets the browser keep all files of the page, once the page has loaded and has nothing else to do. Where the browser does
 * not want to, the page is one that needs its network, as others are.
 */
export async function keepForOffline(window: Window & PolicyMaker): Promise<void> {
  if (!canBeKept(window)) return;
  const { document, navigator } = window;
  if (document.readyState !== 'complete') {
    await new Promise((loaded) => window.addEventListener('load', loaded, { once: true }));
  }
  await new Promise<void>((idle) => {
    whenIdle(idle);
  });
  const worker = trustedAddress(new URL('sw.js', document.baseURI).href, window);
  await navigator.serviceWorker?.register(worker, { updateViaCache: 'none' }).catch(() => null);
}
