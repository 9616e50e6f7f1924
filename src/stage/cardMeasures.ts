import type { PillMeasures } from './geometry/pills.ts';

/** The pills of a card, and one character of a state, in CSS pixels at the usual font size. */
export const PILL: PillMeasures = { charWidth: 6.2, padding: 16, gap: 4, lines: 2 };
export const STATE_CHAR_WIDTH = 6.6;
