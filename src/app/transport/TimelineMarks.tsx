import { memo, useRef } from 'react';
import { useSize } from '../../stage/useSize.ts';
import { MarkShape } from './MarkShape.tsx';
import styles from './Timeline.module.css';
import { isCut, type TimelineMark } from './timelineMarks.ts';

interface TimelineMarksProps {
  readonly marks: readonly TimelineMark[];
  readonly cursor: number;
}

const placeOf = (cursor: number, length: number) => `${(cursor / length) * 100}%`;

interface MarkProps {
  readonly mark: TimelineMark;
  readonly x: string;
  readonly reached: boolean;
}

const Mark = memo(function Mark({ mark, x, reached }: MarkProps) {
  return (
    <svg x={x} y="50%" className={styles.place} aria-hidden="true">
      <MarkShape {...mark} reached={reached} />
    </svg>
  );
});

/** The track under the slider: what kind of message each moment is. A mark that the thumb would cut is left out. */
export function TimelineMarks({ marks, cursor }: TimelineMarksProps) {
  const track = useRef<SVGSVGElement>(null);
  const size = useSize(track);
  const { length } = marks;
  return (
    <svg ref={track} className={styles.marks} aria-hidden="true">
      <line className={styles.rail} x1="0" x2="100%" y1="50%" y2="50%" />
      {length > 0 && <line className={styles.passed} x1="0" x2={placeOf(cursor, length)} y1="50%" y2="50%" />}
      {marks.map(
        (mark, index) =>
          !(size && isCut(mark, (Math.abs(index + 1 - cursor) * size.width) / length, size.rem)) && (
            <Mark key={mark.id} mark={mark} x={placeOf(index + 1, length)} reached={index < cursor} />
          ),
      )}
    </svg>
  );
}
