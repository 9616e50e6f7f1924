import { Fragment, type ReactNode, useContext } from 'react';
import styles from './Rich.module.css';
import { type RichPiece, richPieces } from './richText.ts';
import { type Words, WordsContext } from './WordsContext.ts';

/** What must not begin a line, though a line may end after a word that is a button. */
const CLOSING = /^[.,:;!?)’”]+/;

function closingAfter(pieces: readonly RichPiece[], index: number): string {
  const [piece, next] = [pieces[index], pieces[index + 1]];
  return piece?.kind === 'word' && next?.kind === 'text' ? (CLOSING.exec(next.text)?.[0] ?? '') : '';
}

/** A name with a number or a short end behind its hyphen, such as SHA-256 or sign-in: no line may end within. */
const INSEPARABLE = /[\p{L}\d]+-(?:\d+|\p{L}{1,3})(?![\p{L}\d-])/u;

/** Plain text. What is inseparable is copied as it was written. */
function renderText(text: string, place: string): ReactNode {
  const found = INSEPARABLE.exec(text);
  if (found === null) return text;
  const end = found.index + found[0].length;
  return (
    <Fragment key={place}>
      {text.slice(0, found.index)}
      <span className={styles.together}>{found[0]}</span>
      {renderText(text.slice(end), place)}
    </Fragment>
  );
}

function renderPiece(piece: RichPiece, place: string, closing: string, words: Words | null): ReactNode {
  switch (piece.kind) {
    case 'text':
      return renderText(piece.text, place);
    case 'strong':
      return <strong key={place}>{renderPieces(piece.pieces, words)}</strong>;
    case 'word':
      return (
        words && (
          <span key={place} className={styles.together}>
            <words.Word text={piece.text} code={piece.code} meaning={piece.meaning} />
            {closing}
          </span>
        )
      );
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
  pieces.map((piece, index) =>
    piece.kind === 'text'
      ? renderText(piece.text.slice(closingAfter(pieces, index - 1).length), `${index}`)
      : renderPiece(piece, `${index}`, closingAfter(pieces, index), words),
  );

/** A sentence of the catalogue, with its `**strong**` words and its `` `code` `` shown as such, its hard words explained. */
export function Rich({ text }: { readonly text: string }) {
  const words = useContext(WordsContext);
  const pieces = richPieces(text);
  return renderPieces(words ? words.mark(pieces) : pieces, words);
}
