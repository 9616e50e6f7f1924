import { useEffect, useRef } from 'react';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import styles from './Blackout.module.css';

/** A black screen, as with the black key of a clicker. It has the focus, so that whoever does not see it hears of it. */
export function Blackout({ onLift }: { readonly onLift: () => void }) {
  const { black } = useCatalogue().presenter;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return <button ref={button} type="button" className={styles.black} aria-label={black.lift} onClick={onLift} />;
}
