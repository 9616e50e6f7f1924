import { useCatalogue } from '../../i18n/useCatalogue.ts';
import { HowIcon, LEARNINGS } from './HowIcon.tsx';
import styles from './WhoKnows.module.css';

/** What the signs in the table mean. */
export function HowLegend() {
  const { knows } = useCatalogue().inspector;
  return (
    <ul className={styles.legend} aria-label={knows.legend}>
      {LEARNINGS.map((how) => (
        <li key={how} className={styles.legendItem}>
          <HowIcon how={how} /> {knows.how(how)}
        </li>
      ))}
    </ul>
  );
}
