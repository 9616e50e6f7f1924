import { type RichPiece, richPieces } from '../controls/richText.ts';

/** What would mean something within a line. */
const WITHIN = /[\\`*_[\]<>~|]|&(?=[#\w]+;)|!(?=\[)/g;

/** What would make a heading, a list or a line of its beginning. */
const AT_START = /^(\s*)([#+=-]|\d+(?=[.)]))/;

/** Joins a sign of a name to nothing, so that it marks nothing in a sentence. Markdown has its own way. */
const OF_A_NAME = '\u2060';

/** Words that CommonMark shows as they are, in one line. */
export function markdownWords(words: string): string {
  const line = words
    .replaceAll(OF_A_NAME, '')
    .replaceAll(/[\p{Zl}\p{Zp}\p{Cc}]+/gu, ' ')
    .replaceAll(WITHIN, '\\$&');
  return line.replace(AT_START, (_, space: string, sign: string) =>
    /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  );
}

/** A code span that no run of backticks inside it can end. @see CommonMark 0.31.2 §6.1 */
function codeSpan(code: string): string {
  const line = code.replaceAll(/[\p{Zl}\p{Zp}\p{Cc}]+/gu, ' ');
  const runs = new Set([...line.matchAll(/`+/g)].map(([run]) => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  const fence = '`'.repeat(length);
  const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

function written(piece: RichPiece): string {
  switch (piece.kind) {
    case 'code':
      return codeSpan(piece.text);
    case 'strong':
      return `**${piece.pieces.map(written).join('')}**`;
    case 'text':
    case 'word':
      return markdownWords(piece.text);
  }
}

/** A sentence of the catalogue, with what is strong or code in it marked as CommonMark marks it. */
export const markdownSentence = (sentence: string): string => richPieces(sentence).map(written).join('');
