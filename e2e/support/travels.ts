import type { Page } from '@playwright/test';

/** How long a message of an element is on its way, in milliseconds. */
const TRAVEL_MS = 360;

/** Counts the parts of messages that were sent on their way since the page was opened; to be called before that. */
export async function countTravels(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript((duration) => {
    const { animate } = Element.prototype;
    let count = 0;
    Object.assign(window, { travels: () => count });
    Element.prototype.animate = function counted(frames, options) {
      if (typeof options === 'object' && options.duration === duration) count += 1;
      return animate.call(this, frames, options);
    };
  }, TRAVEL_MS);
  return () => page.evaluate('travels()');
}
