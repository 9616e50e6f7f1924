import type { Page } from '../page/page.ts';

/** What an instructor has besides the stage. */
export interface Instruments {
  /** Opens the window with the notes; null as long as there is none. */
  openSpeaker: ((page: Page) => void) | null;
}

export const instruments: Instruments = { openSpeaker: null };
