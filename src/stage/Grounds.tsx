import type { Trace } from '../trace/trace.ts';
import styles from './DiagramRows.module.css';
import { exposureOf } from './exposure.ts';
import type { Frame } from './geometry/frame.ts';
import type { Row } from './geometry/rows.ts';
import { rowTone } from './rowTone.ts';

export interface GroundsProps {
  readonly rows: readonly Row[];
  readonly trace: Trace;
  readonly frame: Frame;
  readonly current: number;
  readonly cursor: number;
}

const isExposed = (row: Row) => row.kind === 'step' && exposureOf(row.step.channel) !== null;

/** What lies under the lifelines: the tint of what others may read, and the surface of the current row. */
export function Grounds({ rows, trace, frame, current, cursor }: GroundsProps) {
  const step = trace.steps[cursor - 1];
  return (
    <div className={styles.grounds} aria-hidden="true">
      {rows
        .filter((row) => isExposed(row) && row.index !== current)
        .map(({ index }) => (
          <div
            key={index}
            className={styles.ground}
            data-exposed=""
            style={{ insetBlockStart: index * frame.pitch, blockSize: frame.pitch }}
          />
        ))}
      {step !== undefined && (
        <div
          className={styles.ground}
          data-current=""
          data-tone={rowTone(step, trace)}
          style={{ insetBlockStart: current * frame.pitch - 1, blockSize: frame.pitch + 2 }}
        />
      )}
    </div>
  );
}
