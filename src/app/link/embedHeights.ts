import type { UiChoice } from './display.ts';

/** How high the lab is in another page, in CSS pixels, by how much of it is shown. */
export const EMBED_HEIGHTS: Readonly<Record<UiChoice, { readonly usual: number; readonly least: number }>> = {
  /** `usual`: unless its author says otherwise; `least`: below it not even the step that is shown can be seen whole. */
  full: { usual: 576, least: 480 },
  min: { usual: 520, least: 400 },
  none: { usual: 400, least: 260 },
};
