import type { ReactNode } from 'react';
import styles from './Rich.module.css';
import { type RichPiece, richPieces } from './richText.ts';

function renderPiece(piece: RichPiece, index: number): ReactNode {
  // The pieces of a sentence have no identity but their place in it.
  const place = `${index}`;
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'strong') return <strong key={place}>{piece.pieces.map(renderPiece)}</strong>;
  return (
    <code key={place} className={styles.code}>
      {piece.text}
    </code>
  );
}

/** A sentence of the catalogue, with its `**strong**` words and its `` `code` `` shown as such. */
export function Rich({ text }: { readonly text: string }) {
  return richPieces(text).map(renderPiece);
}
