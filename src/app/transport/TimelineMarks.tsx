import { memo, useRef } from 'react';
import { useSize } from '../../stage/useSize.ts';
import { MarkShape } from './MarkShape.tsx';
import styles from './Timeline.module.css';
import type { TimelineMark } from './timelineMarks.ts';

interface TimelineMarksProps {
  readonly marks: readonly TimelineMark[];
  readonly cursor: number;
}

/** From the middle of the thumb to that of a mark that nothing around the thumb cuts, in rem. */
const CLEAR = 1.25;

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
  // So many moments from the thumb it would cut a mark; the one on which it stands it frames.
  const cut = size === null ? 0 : (CLEAR * size.rem * length) / size.width;
  return (
    <svg ref={track} className={styles.marks} aria-hidden="true">
      <line className={styles.rail} x1="0" x2="100%" y1="50%" y2="50%" />
      {length > 0 && <line className={styles.passed} x1="0" x2={placeOf(cursor, length)} y1="50%" y2="50%" />}
      {marks.map((mark, index) => {
        const away = Math.abs(index + 1 - cursor);
        return (
          (away === 0 || away >= cut) && (
            <Mark key={mark.id} mark={mark} x={placeOf(index + 1, length)} reached={index < cursor} />
          )
        );
      })}
    </svg>
  );
}
