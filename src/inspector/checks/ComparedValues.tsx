import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Check } from '../../trace/trace.ts';
import styles from './ComparedValues.module.css';

/** What a check expected and what it found; one line where both are the same. */
export function ComparedValues({ check: { passed, expected, actual } }: { readonly check: Check }) {
  const { checks: words } = useCatalogue().inspector;
  const rows = [
    { name: words.expected, value: expected === actual ? null : expected },
    { name: words.actual, value: passed === false ? (actual ?? words.nothing) : actual },
  ].filter(({ value }) => value !== null);
  if (rows.length === 0) return null;
  return (
    <dl className={styles.values}>
      {rows.map(({ name, value }) => (
        <div key={name} className={styles.row}>
          <dt>{name}</dt>
          <dd className={styles.value}>
            <code>{value}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
