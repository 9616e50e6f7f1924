import { ChevronRight } from 'lucide';
import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';
import { Glyph } from './Glyph.tsx';
import { keepKeys } from './keepKeys.ts';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

const keepOwnKeys = keepKeys(' ', 'Enter');

/** A line that unfolds what belongs to it. Find-in-page opens it where the browser can do that. */
export function Disclosure({ summary, open, onToggle, children }: DisclosureProps) {
  return (
    <details
      className={styles.disclosure}
      open={open}
      onToggle={(event) => onToggle(event.currentTarget.open)}
      onKeyDown={keepOwnKeys}
    >
      <summary className={styles.summary}>
        <Glyph of={ChevronRight} className={styles.chevron} size={16} />
        <span>{summary}</span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
