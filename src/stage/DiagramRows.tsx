import { type MouseEvent, useMemo } from 'react';
import { keepKeys } from '../controls/keepKeys.ts';
import { useText } from '../i18n/useText.ts';
import styles from './DiagramRows.module.css';
import { FoldedPhase } from './FoldedPhase.tsx';
import { Grounds } from './Grounds.tsx';
import type { Frame } from './geometry/frame.ts';
import type { Lanes } from './geometry/lanes.ts';
import type { Rows } from './geometry/rows.ts';
import { drawingHeight, scrollFor } from './geometry/scroll.ts';
import { joined, nearView, scrollTopOf, strideOf } from './geometry/visible.ts';
import { MessageRow } from './MessageRow.tsx';
import { Stamps } from './Stamps.tsx';
import type { StageProps } from './stageProps.ts';
import { useTravel } from './useTravel.ts';

export interface DiagramRowsProps extends StageProps {
  readonly frame: Frame;
  readonly lanes: Lanes;
  readonly rows: Rows;
  /** Where the scroller stands. */
  readonly stride: number;
}

const keepOwnKeys = keepKeys(' ', 'Enter');

/** A press anywhere in the rows: on a row it goes there, on the mark of a phase it folds or unfolds. */
function pressed(event: MouseEvent, { onSeek, onToggleFold }: StageProps): void {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  const { seek, fold } = button?.dataset ?? {};
  if (seek !== undefined) onSeek(Number(seek));
  if (fold !== undefined) onToggleFold(fold);
}

/** The rows that the run has reached, as far as they are near the view. */
export function DiagramRows(props: DiagramRowsProps) {
  const { trace, cursor, selectedSecret, marked, frame, lanes, rows, stride } = props;
  const text = useText();
  const travels = useTravel(trace, cursor);
  const current = rows.rowAt(cursor);
  const secret = useMemo(
    () => trace.secrets.find(({ id }) => id === selectedSecret) ?? null,
    [trace.secrets, selectedSecret],
  );
  const reached = current + 1;
  // Where the scroller will stand for this cursor: its rows are drawn before it gets there.
  const next = strideOf(frame, scrollFor(frame, current, rows.list.length, scrollTopOf(frame, stride)));
  const drawn = joined(nearView(frame, stride, reached), nearView(frame, next, reached));
  const visible = drawn.map((index) => rows.list[index]).filter((row) => row !== undefined);
  const step = trace.steps[cursor - 1];
  const height = drawingHeight(frame, rows.list.length);

  return (
    <>
      <Grounds rows={visible} trace={trace} frame={frame} current={current} cursor={cursor} />
      <div className={styles.drawing} style={{ blockSize: height }}>
        <ol
          className={styles.rows}
          aria-label={text.stage.steps}
          onClick={(event) => pressed(event, props)}
          onKeyDown={keepOwnKeys}
        >
          {visible.map((row) =>
            row.kind === 'step' ? (
              <MessageRow
                key={row.step.id}
                row={row}
                trace={trace}
                frame={frame}
                lanes={lanes}
                secret={secret}
                count={rows.list.length}
                current={row.index === current}
                travels={row.index === current && travels}
                differs={marked?.has(row.step.id) ?? false}
              />
            ) : (
              <FoldedPhase
                key={`${row.phase} ${row.first}`}
                row={row}
                trace={trace}
                frame={frame}
                lanes={lanes}
                secret={secret}
                count={rows.list.length}
                at={row.index === current ? cursor : null}
                travels={row.index === current && travels}
                differs={marked !== undefined && row.steps.some(({ id }) => marked.has(id))}
              />
            ),
          )}
        </ol>
        {step !== undefined && (
          <Stamps
            key={step.id}
            step={step}
            trace={trace}
            frame={frame}
            lanes={lanes}
            top={current * frame.pitch}
            travels={travels}
          />
        )}
      </div>
    </>
  );
}
