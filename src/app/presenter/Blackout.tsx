import { useEffect, useRef } from 'react';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import styles from './Blackout.module.css';

/** A black screen, as with the black key of a clicker. It has the focus, so that whoever does not see it hears of it. */
export function Blackout({ onLift }: { readonly onLift: () => void }) {
  const { black } = useWholeCatalogue().presenter;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return <button ref={button} type="button" className={styles.black} aria-label={black.lift} onClick={onLift} />;
}
