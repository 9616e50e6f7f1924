import { GitCompareArrows, Plus } from 'lucide-react';
import { Button } from '../../controls/Button.tsx';
import { useText } from '../../i18n/useText.ts';
import { firstDifference } from '../../trace/align.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { MOST_COLUMNS } from '../session/configuration.ts';
import { nextColumn } from '../session/offers.ts';
import { CompareColumn } from './CompareColumn.tsx';
import styles from './Comparison.module.css';
import type { DrawnAlike } from './drawnAlike.ts';

/** Two or three runs that differ in switches, at one moment. */
export function Comparison(drawn: DrawnAlike) {
  const { lab } = usePage();
  const { session, reel } = useLabState();
  const { app } = useText();
  const { compare } = session.present;
  const difference = firstDifference(reel.moments);
  return (
    <div className={styles.comparison}>
      <div className={styles.tools}>
        <h2 className={styles.heading}>{app.compare.heading}</h2>
        {difference === null ? (
          <p className={styles.same}>{app.compare.noDifference}</p>
        ) : (
          <Button size="small" onClick={() => lab.play({ type: 'seek', cursor: difference + 1 })}>
            <GitCompareArrows size={15} />
            {app.compare.firstDifference(difference + 1)}
          </Button>
        )}
        {compare.length < MOST_COLUMNS && (
          <Button size="small" onClick={() => lab.change({ type: 'column.add', choices: nextColumn(compare) })}>
            <Plus size={15} />
            {app.compare.add}
          </Button>
        )}
      </div>
      <div className={styles.columns} data-columns={reel.traces.length}>
        {reel.traces.map((_, run) => {
          // A run has no identity but its place.
          const place = `run-${run}`;
          return <CompareColumn key={place} run={run} {...drawn} />;
        })}
      </div>
    </div>
  );
}
