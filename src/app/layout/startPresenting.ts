import type { Page } from '../page/page.ts';
import { setPresenting } from '../page/setPresenting.ts';
import { fetchOrTell } from '../unfetched.ts';
import { presentation } from './laterViews.ts';

/** Goes to presenter mode as soon as its code is here; true, as a command that was obeyed. */
export function startPresenting(page: Page): boolean {
  fetchOrTell(presentation.load, { use: () => setPresenting(page, true) });
  return true;
}
