import type { PillMeasures } from './geometry/pills.ts';

/** The pills of a card, in CSS pixels at the usual font size. */
export const PILL: PillMeasures = { charWidth: 6.8, padding: 16, gap: 4, lines: 2 };
