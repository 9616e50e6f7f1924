import type { ReactNode } from 'react';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import { stretches } from './difference.ts';
import styles from './PkcePanel.module.css';

export interface PkceValueProps {
  readonly name: string;
  readonly value: string | null;
  /** The value to be compared with, sign by sign; null where there is nothing to compare. */
  readonly other: string | null;
  readonly children?: ReactNode;
}

/** One value of the comparison; what differs from the other one is underlined. */
export function PkceValue({ name, value, other, children }: PkceValueProps) {
  const { pkce } = useCatalogue().inspector;
  const parts = stretches(value ?? '', other ?? value ?? '');
  return (
    <div className={styles.row}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>
        {value === null ? (
          <span className={styles.none}>{pkce.none}</span>
        ) : (
          <code translate="no">
            {parts.map(({ text, same }, index) => {
              // A stretch has no identity but its place in the value.
              const place = `${index}`;
              return (
                <span key={place} className={same ? undefined : styles.different}>
                  {text}
                </span>
              );
            })}
          </code>
        )}
        {children && <div className={styles.origin}>{children}</div>}
      </dd>
    </div>
  );
}
