import { openHandout } from '../handout/openHandout.tsx';
import type { Page } from '../page/page.ts';

/** Prints the handout of a page, once the dialog that it was asked for in is gone. */
export function printPage(page: Page, closeDialog: () => void): void {
  closeDialog();
  window.requestAnimationFrame(() => window.requestAnimationFrame(() => void openHandout(page).catch(() => undefined)));
}
