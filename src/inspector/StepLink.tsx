import type { ReactNode } from 'react';
import { keepKeys } from '../controls/keepKeys.ts';
import styles from './StepLink.module.css';

export interface StepLinkProps {
  readonly step: number;
  readonly onSeek: (cursor: number) => void;
  readonly children: ReactNode;
}

const keepOwnKeys = keepKeys(' ', 'Enter');

/** Words that lead to a step of the run. */
export function StepLink({ step, onSeek, children }: StepLinkProps) {
  return (
    <button type="button" className={styles.link} onClick={() => onSeek(step)} onKeyDown={keepOwnKeys}>
      {children}
    </button>
  );
}
