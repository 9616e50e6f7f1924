import type { Page } from '../page/page.ts';
import { setDisplay } from '../page/setDisplay.ts';
import { fetchOrTell } from '../unfetched.ts';
import { presentation } from './laterViews.ts';

/** Goes to presenter mode as soon as its code is here; true, as a command that was obeyed. */
export function startPresenting(page: Page): boolean {
  fetchOrTell(presentation.load, { use: () => setDisplay(page, { present: true }) });
  return true;
}
