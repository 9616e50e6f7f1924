import { Rich } from '../../controls/Rich.tsx';
import styles from './Compare.module.css';

/** Says of all runs whether they are the same at this moment. */
export function CompareSummary({ text }: { readonly text: string }) {
  return (
    <p className={styles.summary}>
      <Rich text={text} />
    </p>
  );
}
