/** How the pills of a keyring are laid: which are shown, by index and in order, the rest being behind a `+n`. */
export interface PillLayout {
  readonly shown: readonly number[];
  readonly hidden: readonly number[];
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

/** The indices of the `count` lowest ranks, in their own order; of equal ranks the earlier. */
function firstInRank(ranks: readonly number[], count: number): readonly number[] {
  const byRank = ranks.map((rank, index) => ({ rank, index })).sort((one, other) => one.rank - other.rank);
  return byRank
    .slice(0, count)
    .map(({ index }) => index)
    .sort((one, other) => one - other);
}

const pillWidth = (word: string, room: number, { charWidth, padding }: PillMeasures) =>
  Math.min(room, word.length * charWidth + padding);

/** How many of these words, the first in rank, fit as pills into `lines` lines; room for `+n` is kept where not all do. */
function howManyFit(words: readonly string[], ranks: readonly number[], room: number, measures: PillMeasures): number {
  const more = pillWidth('+99', room, measures);
  for (let shown = words.length; shown > 0; shown -= 1) {
    const kept = firstInRank(ranks, shown).map((index) => pillWidth(words[index] ?? '', room, measures));
    const row = shown === words.length ? kept : [...kept, more];
    if (linesOf(row, room, measures.gap) <= measures.lines) return shown;
  }
  return 0;
}

/**
 * Which of these words stand as pills in `room` pixels. Those of the lowest rank stay longest, and all keep their order;
 * `ranks` has one number for each word.
 */
export function pillsThatFit(
  words: readonly string[],
  ranks: readonly number[],
  room: number,
  measures: PillMeasures,
): PillLayout {
  const shown = firstInRank(ranks, howManyFit(words, ranks, room, measures));
  return { shown, hidden: words.map((_, index) => index).filter((index) => !shown.includes(index)) };
}
