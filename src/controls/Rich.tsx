import { type ReactNode, useContext } from 'react';
import styles from './Rich.module.css';
import { type RichPiece, richPieces } from './richText.ts';
import { type Words, WordsContext } from './WordsContext.ts';

function renderPiece(piece: RichPiece, place: string, words: Words | null): ReactNode {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'strong':
      return <strong key={place}>{renderPieces(piece.pieces, words)}</strong>;
    case 'word':
      return words && <words.Word key={place} text={piece.text} code={piece.code} meaning={piece.meaning} />;
    case 'code':
      return (
        <code key={place} className={styles.code}>
          {piece.text}
        </code>
      );
  }
}

/** The pieces of a sentence have no identity but their place in it. */
const renderPieces = (pieces: readonly RichPiece[], words: Words | null): ReactNode =>
  pieces.map((piece, index) => renderPiece(piece, `${index}`, words));

/** A sentence of the catalogue, with its `**strong**` words and its `` `code` `` shown as such, its hard words explained. */
export function Rich({ text }: { readonly text: string }) {
  const words = useContext(WordsContext);
  const pieces = richPieces(text);
  return renderPieces(words ? words.mark(pieces) : pieces, words);
}
