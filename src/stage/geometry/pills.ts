/** How the pills of a keyring are laid: how many are shown, the rest being behind a `+n`. */
export interface PillLayout {
  readonly shown: number;
  readonly hidden: number;
}

/** The measures of a pill, in CSS pixels. */
export interface PillMeasures {
  readonly charWidth: number;
  readonly padding: number;
  readonly gap: number;
  readonly lines: number;
}

/** The lines that widths take when they wrap. */
function linesOf(widths: readonly number[], room: number, gap: number): number {
  let lines = 1;
  let used = 0;
  for (const width of widths) {
    if (used > 0 && used + gap + width > room) {
      lines += 1;
      used = width;
    } else used += (used > 0 ? gap : 0) + width;
  }
  return lines;
}

const pillWidth = (word: string, room: number, { charWidth, padding }: PillMeasures) =>
  Math.min(room, word.length * charWidth + padding);

/** Whether these words stand as pills on one line of `room` pixels. */
export function fitsOneLine(words: readonly string[], room: number, measures: PillMeasures): boolean {
  return (
    linesOf(
      words.map((word) => pillWidth(word, room, measures)),
      room,
      measures.gap,
    ) === 1
  );
}

/** How many of these words fit as pills into `lines` lines of `room` pixels; room for `+n` is kept where not all do. */
export function pillsThatFit(words: readonly string[], room: number, measures: PillMeasures): PillLayout {
  const widthOf = (word: string) => pillWidth(word, room, measures);
  const widths = words.map(widthOf);
  const more = widthOf('+99');
  for (let shown = words.length; shown > 0; shown -= 1) {
    const row = shown === words.length ? widths : [...widths.slice(0, shown), more];
    if (linesOf(row, room, measures.gap) <= measures.lines) return { shown, hidden: words.length - shown };
  }
  return { shown: 0, hidden: words.length };
}
