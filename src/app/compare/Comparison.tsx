import { useText } from '../../i18n/useText.ts';
import { useLabState } from '../page/PageContext.ts';
import { CompareColumn } from './CompareColumn.tsx';
import styles from './Comparison.module.css';
import type { ComparisonProps } from './comparisonProps.ts';

/** Two or three runs that differ in switches, at one moment. */
export function Comparison(drawn: ComparisonProps) {
  const { reel } = useLabState();
  const { app } = useText();
  return (
    <div className={styles.comparison}>
      <h2 className="visually-hidden">{app.compare.heading}</h2>
      <div className={styles.columns}>
        {reel.traces.map((_, run) => {
          // A run has no identity but its place.
          const place = `run-${run}`;
          return <CompareColumn key={place} run={run} {...drawn} />;
        })}
      </div>
    </div>
  );
}
