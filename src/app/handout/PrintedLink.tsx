import type { Catalogue } from '../../i18n/catalogue.ts';
import { qrMatrix } from '../share/qrMatrix.ts';
import styles from './Handout.module.css';

interface PrintedLinkProps {
  readonly link: string;
  readonly text: Catalogue;
}

/** A link to type, and as a code for a telephone: what stands in a file on this computer no telephone finds. */
export function PrintedLink({ link, text }: PrintedLinkProps) {
  const matrix = new URL(link).protocol === 'file:' ? null : qrMatrix(link);
  return (
    <div className={styles.link}>
      {matrix && (
        <svg
          role="img"
          aria-label={text.share.qr.name}
          viewBox={`0 0 ${matrix.size} ${matrix.size}`}
          shapeRendering="crispEdges"
        >
          <path d={matrix.path} />
        </svg>
      )}
      <a href={link}>{link}</a>
    </div>
  );
}
