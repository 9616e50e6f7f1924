import type { Page } from '../page/page.ts';

/** Opens the speaker's window as soon as its code is here; true, as a command that was obeyed. */
export function openSpeaker(page: Page): boolean {
  import('../speaker/openSpeaker.ts').then((speaker) => speaker.openSpeaker(page)).catch(() => undefined);
  return true;
}
