import { GitCompareArrows, Plus } from 'lucide';
import { useContext } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useText } from '../../i18n/useText.ts';
import { firstDifference } from '../../trace/align.ts';
import { nextColumn, offersOf } from '../offers/offersOf.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { useIsRefused } from '../page/useIsRefused.ts';
import { MOST_COLUMNS } from '../session/configuration.ts';
import type { SessionAction } from '../session/session.ts';
import { VerdictCover } from '../story/VerdictCover.ts';
import styles from './CompareTools.module.css';

/** Leads to where the runs part, unless how they end is still to be told, and sets another run beside them. */
export function CompareTools() {
  const { lab } = usePage();
  const { session, reel } = useLabState();
  const { app } = useText();
  const { compare, scenario } = session.present;
  const isRefused = useIsRefused();
  const add: SessionAction = { type: 'column.add', choices: nextColumn(offersOf(scenario), compare) };
  const isCovered = useContext(VerdictCover) !== null;
  const difference = firstDifference(reel.moments);
  return (
    <div className={styles.tools}>
      {isCovered ? null : difference === null ? (
        <p className={styles.same}>{app.compare.noDifference}</p>
      ) : (
        <Button size="small" onClick={() => lab.play({ type: 'seek', cursor: difference + 1 })}>
          <Glyph of={GitCompareArrows} size={15} />
          {app.compare.firstDifference(difference + 1)}
        </Button>
      )}
      {compare.length < MOST_COLUMNS && !isRefused(add) && (
        <Button size="small" onClick={() => lab.change(add)}>
          <Glyph of={Plus} size={15} />
          {app.compare.add}
        </Button>
      )}
    </div>
  );
}
