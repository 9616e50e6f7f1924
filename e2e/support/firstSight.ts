import type { Page } from '@playwright/test';

/** From the next document on: presses a key once, in the very instant in which there is what a selector finds. */
export async function pressAtFirstSight(page: Page, selector: string, key: string): Promise<void> {
  await page.addInitScript(
    ([sought, pressed]) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector(sought) === null) return;
        observer.disconnect();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
      });
      observer.observe(document, { childList: true, subtree: true });
    },
    [selector, key] as const,
  );
}
