import { type MouseEvent, useMemo, useRef, useState } from 'react';
import { keepKeys } from '../controls/keepKeys.ts';
import { useText } from '../i18n/useText.ts';
import { rowsOf } from './geometry/rows.ts';
import { ListedPhase } from './ListedPhase.tsx';
import { ListedStep } from './ListedStep.tsx';
import { PartyList } from './PartyList.tsx';
import { Rings } from './Rings.tsx';
import styles from './StepList.module.css';
import type { StageProps } from './stageProps.ts';
import { useRevealed } from './useRevealed.ts';
import type { Size } from './useSize.ts';

/** Rows before the current one that are listed unasked. */
const LISTED = 60;

const keepOwnKeys = keepKeys(' ', 'Enter');

/** The run so far on a narrow screen: a list of steps, each with its two parties. */
export function StepList({ size, ...props }: StageProps & { readonly size: Size | null }) {
  const { trace, cursor, folded, onSeek, onToggleFold, selectedSecret, onSelectSecret, marked, compact } = props;
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const [everything, setEverything] = useState(false);
  const rows = useMemo(() => rowsOf(trace, folded), [trace, folded]);
  const secret = useMemo(
    () => trace.secrets.find(({ id }) => id === selectedSecret) ?? null,
    [trace.secrets, selectedSecret],
  );
  const current = rows.rowAt(cursor);
  const first = everything ? 0 : Math.max(0, current - LISTED);
  const listed = rows.list.slice(first, current + 1);
  useRevealed(scroller, size, current, cursor);

  const press = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const { seek, fold } = button?.dataset ?? {};
    if (seek !== undefined) onSeek(Number(seek));
    if (fold !== undefined) onToggleFold(fold);
  };

  return (
    <div className={styles.list} data-compact={compact || undefined}>
      {cursor > 0 && (
        <Rings trace={trace} cursor={cursor} selectedSecret={selectedSecret} onSelectSecret={onSelectSecret} />
      )}
      {/* Before the first message nothing in it takes the focus, and it must be scrolled by keys all the same. */}
      <div
        ref={scroller}
        className={styles.scroller}
        {...(cursor === 0 && { role: 'group', tabIndex: 0, 'aria-label': text.stage.parties })}
      >
        {cursor === 0 && <PartyList trace={trace} />}
        {first > 0 && (
          <button type="button" className={styles.earlier} onClick={() => setEverything(true)}>
            {text.stage.showEarlier(listed[0] === undefined ? 0 : listed[0].first - 1)}
          </button>
        )}
        <ol className={styles.rows} aria-label={text.stage.steps} onClick={press} onKeyDown={keepOwnKeys}>
          {listed.map((row) =>
            row.kind === 'step' ? (
              <ListedStep
                key={row.step.id}
                row={row}
                trace={trace}
                secret={secret}
                current={row.index === current}
                differs={marked?.has(row.step.id) ?? false}
              />
            ) : (
              <ListedPhase
                key={`${row.phase} ${row.first}`}
                row={row}
                trace={trace}
                secret={secret}
                at={row.index === current ? cursor : null}
                differs={marked !== undefined && row.steps.some(({ id }) => marked.has(id))}
              />
            ),
          )}
        </ol>
      </div>
    </div>
  );
}
