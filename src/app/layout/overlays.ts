import type { Later } from '../later.tsx';
import { goToDialog, keysDialog, overview, planDialog, shareDialog, wordsDialog } from './laterViews.ts';

export interface OverlayProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The digits that were typed before the dialog was there. */
  readonly typedAhead: { readonly current: string };
}

/** The dialogs of the page, each fetched when it is first asked for. One of them is open at a time. */
export const overlays = {
  keys: keysDialog,
  words: wordsDialog,
  goTo: goToDialog,
  plan: planDialog,
  share: shareDialog,
  overview,
} as const satisfies Record<string, Later<OverlayProps>>;

export type OverlayId = keyof typeof overlays;
