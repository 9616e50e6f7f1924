import type { ReactNode } from 'react';
import styles from './Compare.module.css';
import type { RunAtStep } from './comparison.ts';

export interface RunSectionsProps {
  readonly runs: readonly RunAtStep[];
  /** What stands under a run's label; `place` counts from 0. */
  readonly children: (run: RunAtStep, place: number) => ReactNode;
}

/** The runs beside each other where there is room, else one below the other, each under its label. */
export function RunSections({ runs, children }: RunSectionsProps) {
  return (
    <div className={styles.runs}>
      {runs.map((run, index) => {
        // Two runs may be alike and bear the same label: a run is known by its place.
        const place = `${index}`;
        return (
          <section key={place} className={styles.run} aria-label={run.label}>
            <p className={styles.label}>{run.label}</p>
            {children(run, index)}
          </section>
        );
      })}
    </div>
  );
}
