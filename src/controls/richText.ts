/** What a hard word means. */
export interface WordMeaning {
  readonly term: string;
  readonly meaning: string;
}

/** A piece of a sentence. What is strong may hold code; nothing else nests. */
export type RichPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  /** A hard word, told apart by whoever knows such words. `code` where it is a name of the wire. */
  | { readonly kind: 'word'; readonly text: string; readonly code: boolean; readonly meaning: WordMeaning }
  | { readonly kind: 'strong'; readonly pieces: readonly RichPiece[] };

/** A backtick before a word joiner is a part of a name; no two asterisks of a name meet, for a joiner follows each. */
const CODE_OR_STRONG =
  /`(?!\u2060)((?:[^`]|`\u2060)+)`(?!\u2060)|\*\*((?:`\u2060|`(?:[^`]|`\u2060)+`(?!\u2060)|[^`*]|\*(?!\*))+)\*\*/g;

const plain = (pieces: readonly RichPiece[]): string =>
  pieces.map((piece) => (piece.kind === 'strong' ? plain(piece.pieces) : piece.text)).join('');

/** A sentence of the catalogue without its marks. */
export const plainText = (sentence: string): string => plain(richPieces(sentence));

/**
 * Reads `**strong**` and `` `code` `` in a sentence of the catalogue. A mark without its partner is an ordinary sign,
 * and so is one that belongs to a name (`spokenName`).
 */
export function richPieces(sentence: string): RichPiece[] {
  const pieces: RichPiece[] = [];
  const addText = (text: string) => {
    if (text) pieces.push({ kind: 'text', text });
  };
  let end = 0;
  for (const match of sentence.matchAll(CODE_OR_STRONG)) {
    const [whole, code, strong] = match;
    addText(sentence.slice(end, match.index));
    if (strong) pieces.push({ kind: 'strong', pieces: richPieces(strong) });
    else if (code) pieces.push({ kind: 'code', text: code });
    end = match.index + whole.length;
  }
  addText(sentence.slice(end));
  return pieces;
}
