import { type ReactNode, useContext } from 'react';
import { type ReferencePart, referenceParts } from '../rfc/rfcLink.ts';
import { LinksContext } from './LinksContext.ts';
import styles from './RfcLink.module.css';

export interface RfcLinkProps {
  /** Such as `RFC 7636 §4.6, RFC 9700 §2.1`. */
  readonly refs: string;
}

function renderPart({ text, full, href }: ReferencePart, index: number): ReactNode {
  if (!href) return text;
  // One text may name the same section twice, so a part is known by its place.
  const place = `${index}`;
  return (
    <a key={place} className={styles.link} href={href} target="_blank" rel="noopener noreferrer" aria-label={full}>
      {text}
    </a>
  );
}

/** References to specifications, each a link to its section, opened in a new tab, where there may be links. */
export function RfcLink({ refs }: RfcLinkProps) {
  const mayLink = useContext(LinksContext);
  return <span className={styles.refs}>{mayLink ? referenceParts(refs).map(renderPart) : refs}</span>;
}
