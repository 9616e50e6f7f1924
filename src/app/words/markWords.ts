import type { RichPiece } from '../../controls/richText.ts';
import type { GlossaryEntry } from '../../i18n/text/glossary.ts';

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A whole word or several, the longest that fits; none inside a longer one. */
function patternOf(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((one, other) => other.length - one.length).map(escaped);
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}_-])`, 'gu');
}

/** What finds the words of a glossary in a sentence, each where it first occurs. */
export function markWords(entries: readonly GlossaryEntry[]): (pieces: readonly RichPiece[]) => readonly RichPiece[] {
  const byWord = new Map(entries.flatMap((entry) => entry.words.map((word) => [word, entry] as const)));
  const byName = new Map(entries.flatMap((entry) => entry.names.map((name) => [name, entry] as const)));
  const pattern = patternOf([...byWord.keys()]);

  return (sentence) => {
    const met = new Set<GlossaryEntry>();
    const isFirst = (entry: GlossaryEntry) => !met.has(entry) && met.add(entry).size > 0;

    function inText(text: string): RichPiece[] {
      const pieces: RichPiece[] = [];
      let end = 0;
      for (const match of text.matchAll(pattern)) {
        const meaning = byWord.get(match[0]);
        if (meaning === undefined || !isFirst(meaning)) continue;
        if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) });
        pieces.push({ kind: 'word', text: match[0], code: false, meaning });
        end = match.index + match[0].length;
      }
      if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
      return pieces;
    }

    function inPiece(piece: RichPiece): readonly RichPiece[] {
      if (piece.kind === 'text') return inText(piece.text);
      if (piece.kind === 'strong') return [{ kind: 'strong', pieces: piece.pieces.flatMap(inPiece) }];
      const meaning = piece.kind === 'code' ? byName.get(piece.text) : undefined;
      if (meaning === undefined || !isFirst(meaning)) return [piece];
      return [{ kind: 'word', text: piece.text, code: true, meaning }];
    }
    return sentence.flatMap(inPiece);
  };
}
