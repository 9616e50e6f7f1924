import { useText } from '../i18n/useText.ts';
import type { Arrow } from './geometry/arrow.ts';
import type { Frame } from './geometry/frame.ts';
import type { StepRow } from './geometry/rows.ts';
import styles from './RowNotes.module.css';

export interface RowNotesProps {
  readonly row: StepRow;
  readonly arrow: Arrow;
  readonly frame: Frame;
  readonly differs: boolean;
  readonly current: boolean;
}

const CROSS = 3;

/** What stands beside an arrow: the channel, a difference from another run, a check that failed at its end. On the current row its stamp says it. */
export function RowNotes({ row, arrow, frame, differs, current }: RowNotesProps) {
  const { stage } = useText();
  const right = frame.width - frame.margin;
  const x = arrow.to + arrow.direction * (arrow.head === 'waypoint' ? 18 : 11);
  const y = frame.arrowY;
  return (
    <>
      {row.exposure && (
        <text className={styles.channel} x={right} y={frame.labelY}>
          {stage.exposure(row.exposure)}
        </text>
      )}
      {differs && (
        <text className={styles.differs} x={right} y={frame.noteY}>
          ≠ {stage.differs}
        </text>
      )}
      {!current && row.step.checks.some(({ passed }) => passed === false) && (
        <g className={styles.failed}>
          <circle cx={x} cy={y} r={8} />
          <path d={`M${x - CROSS} ${y - CROSS}l6 6M${x + CROSS} ${y - CROSS}l-6 6`} />
        </g>
      )}
    </>
  );
}
