import type { Page } from '../page/page.ts';
import { fetchOrTell } from '../unfetched.ts';

/** Opens the speaker's window as soon as its code is here; true, as a command that was obeyed. */
export function openSpeaker(page: Page): boolean {
  fetchOrTell(async () => (await import('../speaker/openSpeaker.ts')).openSpeaker(page));
  return true;
}
