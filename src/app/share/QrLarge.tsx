import { X } from 'lucide';
import { useLayoutEffect, useRef } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { keepAllKeys } from '../../controls/keepAllKeys.ts';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import { QrPicture } from './QrPicture.tsx';
import type { QrMatrix } from './qrMatrix.ts';
import styles from './Share.module.css';

interface QrLargeProps {
  readonly matrix: QrMatrix;
  readonly link: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** The code as large as the window. Esc or the button closes it. */
export function QrLarge({ matrix, link, title, onClose }: QrLargeProps) {
  const { qr } = useWholeCatalogue().share;
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog ref={dialog} className={styles.large} aria-label={qr.heading} onClose={onClose} onKeyDown={keepAllKeys}>
      <p className={styles.largeTitle}>{title}</p>
      <QrPicture matrix={matrix} name={qr.name} />
      <p className={styles.largeLink}>{link}</p>
      <span className={styles.largeClose}>
        <Button variant="icon" aria-label={qr.close} onClick={onClose}>
          <Glyph of={X} size={22} />
        </Button>
      </span>
    </dialog>
  );
}
