import { flushSync } from 'react-dom';
import { PRESENT_BUTTON_ID } from '../layout/landmarks.ts';
import type { Page } from '../page/page.ts';
import { setDisplay } from '../page/setDisplay.ts';

/** Ends presenter mode. The focus goes to the button that starts it, in the tree that `within` was part of. */
export function returnToPage(page: Page, within: Element | null): void {
  const tree = within?.getRootNode();
  flushSync(() => setDisplay(page, { present: false }));
  if (tree instanceof DocumentFragment || tree instanceof Document) {
    const button: HTMLElement | null = tree.querySelector(`#${PRESENT_BUTTON_ID}`);
    button?.focus({ preventScroll: true });
  }
}
