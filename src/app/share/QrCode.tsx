import { useMemo, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import { QrLarge } from './QrLarge.tsx';
import { QrPicture } from './QrPicture.tsx';
import { qrMatrix } from './qrMatrix.ts';
import styles from './Share.module.css';

interface QrCodeProps {
  readonly link: string;
  /** What it leads to. */
  readonly title: string;
}

/** The link as a code, and the way to one that is read from the last row of a room. */
export function QrCode({ link, title }: QrCodeProps) {
  const { qr } = useWholeCatalogue().share;
  const [large, setLarge] = useState(false);
  const matrix = useMemo(() => qrMatrix(link), [link]);
  if (matrix === null) return <p className={styles.hint}>{qr.tooLong}</p>;
  return (
    <div className={styles.qr}>
      <QrPicture matrix={matrix} name={qr.name} />
      <Button size="small" aria-haspopup="dialog" onClick={() => setLarge(true)}>
        {qr.large}
      </Button>
      {large && <QrLarge matrix={matrix} link={link} title={title} onClose={() => setLarge(false)} />}
    </div>
  );
}
