import { escaped, tag } from './svg.ts';

const WORDS =
  "'Inter Variable', Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
const WIRE = "'JetBrains Mono Variable', 'JetBrains Mono', ui-monospace, SFMono-Regular, Menlo, Consolas, monospace";

/** How a line is set. */
export interface Lettering {
  readonly font: 'words' | 'wire';
  readonly size: number;
  readonly weight?: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The colour of the ground that shines around the letters, so that lines do not cross them. */
  readonly halo?: string;
  readonly haloWidth?: number;
}

const NARROW = new Set("iIjl|!.,:;'’‘`");
const SLIM = new Set('ftr()[]{}-“” ');
const WIDE = new Set('mwMW@%—…');

/** The advance of a sign in ems, about: which font a reader has is not known. */
function advance(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x1100) return code >= 0x2e80 ? 1 : 0.7;
  if (NARROW.has(sign)) return 0.29;
  if (SLIM.has(sign)) return 0.38;
  if (WIDE.has(sign)) return 0.88;
  return /[A-Z]/.test(sign) ? 0.68 : 0.58;
}

/** How much wider letters of a weight are than ordinary ones, in the widest of the fonts. */
const stretch = (weight: number) => (weight >= 600 ? 1.17 : weight > 500 ? 1.05 : 1);

/** How wide words are, about, in CSS pixels. */
export function widthOf(
  words: string,
  { font, size, weight = 400 }: Pick<Lettering, 'font' | 'size' | 'weight'>,
): number {
  if (font === 'wire') return [...words].length * 0.6 * size;
  return [...words].reduce((sum, sign) => sum + advance(sign), 0) * stretch(weight) * size;
}

type Measured = Pick<Lettering, 'font' | 'size' | 'weight'>;

/** Words cut to a width; what is cut off is told by `…`. */
export function cut(words: string, room: number, measured: Measured): string {
  if (widthOf(words, measured) <= room) return words;
  const signs = [...words];
  while (signs.length > 0 && widthOf(`${signs.join('')}…`, measured) > room) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** Where a long word is best parted: before a capital letter within it. */
const segments = (word: string) => word.split(/(?<=\p{Ll})(?=\p{Lu})/u);

/** A word that has no room in any line, in pieces that have. */
function pieces(word: string, room: number, measured: Measured): readonly string[] {
  const fits = (part: string) => widthOf(part, measured) <= room;
  if (fits(word)) return [word];
  const parts = [''];
  const units = segments(word).flatMap((segment) => (fits(segment) ? [segment] : [...segment]));
  for (const unit of units) {
    const longer = `${parts.at(-1)}${unit}`;
    if (longer !== unit && !fits(longer)) parts.push(unit);
    else parts[parts.length - 1] = longer;
  }
  return parts;
}

/** The largest of these sizes in which no word has to be cut; null where there is none. */
export function largestUncut(words: string, room: number, sizes: readonly number[], measured: Measured): number | null {
  const longest = Math.max(...words.split(/\s+/).map((word) => widthOf(word, { ...measured, size: 1 })));
  return sizes.find((size) => longest * size <= room) ?? null;
}

/** Words in lines of a width, at most so many; what has no room in its line is cut. */
function inLines(words: readonly string[], room: number, measured: Measured, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, measured) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.length <= most ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')];
  return kept.map((line) => cut(line, room, measured));
}

/** Words in lines, a word that has no room in any of them in pieces; the last line is cut where there are more. */
export const wrapped = (words: string, room: number, measured: Measured, most: number): readonly string[] =>
  inLines(
    words.split(/\s+/).flatMap((word) => pieces(word, room, measured)),
    room,
    measured,
    most,
  );

/** The same for a name: no word of it is ever broken, but cut. */
export const wrappedName = (name: string, room: number, measured: Measured, most: number): readonly string[] =>
  inLines(name.split(/\s+/), room, measured, most);

/** A line of words with its baseline at `y`; `content` is XML where the line is more than words. */
export function line(x: number, y: number, lettering: Lettering, words: string, content = escaped(words)): string {
  const { font, size, weight, fill, anchor, halo, haloWidth = 5 } = lettering;
  const around =
    halo === undefined
      ? {}
      : { stroke: halo, 'stroke-width': haloWidth, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const family = font === 'wire' ? WIRE : WORDS;
  return tag(
    'text',
    { x, y, fill, 'font-family': family, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, ...around },
    content,
  );
}
