import { X } from 'lucide';
import { useMemo } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useText } from '../../i18n/useText.ts';
import { Stage } from '../../stage/Stage.tsx';
import { VerdictBadge } from '../bars/VerdictBadge.tsx';
import { useLabState, usePage } from '../page/PageContext.ts';
import { FEWEST_COLUMNS } from '../session/configuration.ts';
import { cursorOfRun, cursorsAt } from '../session/reel.ts';
import { Caption } from '../story/Caption.tsx';
import { momentTitle } from '../story/momentTitle.ts';
import { ColumnSwitches } from './ColumnSwitches.tsx';
import styles from './Comparison.module.css';
import type { ComparisonProps } from './comparisonProps.ts';
import { runName } from './runName.ts';

/** One of several runs: its switches, how it stands, its stage and its caption, as much of it as is wanted. */
export function CompareColumn({ run, ui = 'full', ...drawn }: ComparisonProps & { readonly run: number }) {
  const { lab } = usePage();
  const { session, reel, cursor } = useLabState();
  const text = useText();
  const marked = useMemo(() => new Set(reel.moments.flatMap(({ id, differs }) => (differs ? [id] : []))), [reel]);
  const trace = reel.traces[run];
  if (trace === undefined) return null;

  const own = cursorsAt(reel, cursor)[run] ?? 0;
  const moment = reel.moments[cursor - 1];
  const isAbsent = moment?.present[run] === false;
  const name = runName(session.present, run, text);
  const { compare } = text.app;
  return (
    <section className={styles.column} aria-label={compare.region(name)}>
      <header className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        {ui === 'full' && <ColumnSwitches run={run} name={name} />}
        {ui === 'full' && reel.traces.length > FEWEST_COLUMNS && (
          <Button
            variant="icon"
            size="small"
            aria-label={compare.remove(name)}
            title={compare.remove(name)}
            onClick={() => lab.change({ type: 'column.remove', column: run })}
          >
            <Glyph of={X} size={15} />
          </Button>
        )}
        <div className={styles.verdict}>
          <VerdictBadge trace={trace} cursor={own} />
        </div>
      </header>
      <div className={styles.stage}>
        <Stage
          {...drawn}
          trace={trace}
          cursor={own}
          onSeek={(to) => lab.play({ type: 'seek', cursor: cursorOfRun(reel, run, to) })}
          heading={name}
          compact={true}
          marked={marked}
        />
      </div>
      {ui !== 'none' && (
        <div className={styles.words}>
          {isAbsent && (
            <p className={styles.absent}>{compare.absent(momentTitle(reel, cursor, text.story) ?? moment.id)}</p>
          )}
          <Caption trace={trace} cursor={own} outcomeFirst={true} />
        </div>
      )}
    </section>
  );
}
