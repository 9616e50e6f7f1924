/** The measures of a drawing, all in CSS pixels. */
export interface Frame {
  readonly width: number;
  /** Of the part below the heads that is in view. */
  readonly height: number;
  /** The distance from one row to the next. */
  readonly pitch: number;
  /** Where in its row the arrow lies, and the baselines of the words above and below it. */
  readonly arrowY: number;
  readonly labelY: number;
  readonly noteY: number;
  /** The advance of one character on an arrow. The wire's font is monospaced, so widths are exact. */
  readonly charWidth: number;
  /** At most one character of a note below an arrow; its font is not monospaced. */
  readonly noteCharWidth: number;
  /** From the left edge to where words may begin: the numbers of the steps stand there. */
  readonly gutter: number;
  /** What stays free at the right edge. */
  readonly margin: number;
  readonly stampPitch: number;
}

/** The most stamps that stand below a row. */
export const MOST_STAMPS = 3;

const COMFORTABLE = { pitch: 54, arrowY: 34, labelY: 19, noteY: 50 };
const DENSE = { pitch: 46, arrowY: 29, labelY: 15, noteY: 43 };

/** Below this height rows stand closer together, as on a projector. */
const SHORT = 400;

/**
 * The measures for a stage of this size. `rem` is the learner's font size in pixels: whoever reads in larger letters
 * gets larger rows.
 */
export function frameOf(width: number, height: number, rem: number, compact: boolean): Frame {
  const scale = rem / 16;
  const rows = compact || height < SHORT * scale ? DENSE : COMFORTABLE;
  return {
    width,
    height,
    pitch: rows.pitch * scale,
    arrowY: rows.arrowY * scale,
    labelY: rows.labelY * scale,
    noteY: rows.noteY * scale,
    charWidth: 0.6 * 11 * scale,
    noteCharWidth: 0.58 * 11 * scale,
    gutter: 54 * scale,
    margin: 20 * scale,
    stampPitch: 26 * scale,
  };
}

/** What stays free below the last row, so that its stamps have room without moving anything. */
export const reservedBelow = (frame: Frame): number => MOST_STAMPS * frame.stampPitch + frame.margin;
