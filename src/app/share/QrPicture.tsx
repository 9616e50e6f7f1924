import type { QrMatrix } from './qrMatrix.ts';
import styles from './Share.module.css';

interface QrPictureProps {
  readonly matrix: QrMatrix;
  readonly name: string;
}

/** A QR code, dark on light in every theme, as readers want it. */
export function QrPicture({ matrix: { size, path }, name }: QrPictureProps) {
  return (
    <svg
      className={styles.code}
      role="img"
      aria-label={name}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect className={styles.paper} width={size} height={size} />
      <path className={styles.modules} d={path} />
    </svg>
  );
}
