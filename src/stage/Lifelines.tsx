import { memo } from 'react';
import type { Party } from '../trace/trace.ts';
import { hasLane } from './geometry/lanes.ts';
import styles from './Lifelines.module.css';

export interface LifelinesProps {
  readonly cast: readonly Party[];
  readonly shifts: ReadonlyMap<string, number>;
}

/** A line for each party, behind everything that happens. */
export const Lifelines = memo(function Lifelines({ cast, shifts }: LifelinesProps) {
  return (
    <div className={styles.lifelines} aria-hidden="true">
      {cast.filter(hasLane).map(({ id, kind }) => {
        const shift = shifts.get(id);
        return (
          <span
            key={id}
            className={styles.lifeline}
            data-kind={kind}
            {...(shift ? { style: { translate: `${shift}px` } } : {})}
          />
        );
      })}
    </div>
  );
});
