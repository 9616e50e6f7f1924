import { memo } from 'react';
import styles from './Timeline.module.css';
import type { TimelineMark } from './timelineMarks.ts';

/** One shape for each channel; an attacker's moment is a triangle. Around the origin, at most 12 wide. */
const SHAPES = {
  front: 'M0-5 5 0 0 5-5 0Z',
  back: 'M-4-4H4V4H-4Z',
  device: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0',
  person: 'M-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
} as const;
const HOSTILE_SHAPE = 'M0-6 6 4.5H-6Z';

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
    <svg
      x={x}
      y="50%"
      className={styles.mark}
      data-channel={mark.channel}
      data-hostile={mark.hostile || undefined}
      data-reached={reached || undefined}
      aria-hidden="true"
    >
      {mark.decisive && <circle className={styles.decisive} r="9" />}
      {mark.differs && <path className={styles.differs} d="M-4 9.5H4" />}
      <path d={mark.hostile ? HOSTILE_SHAPE : SHAPES[mark.channel]} />
    </svg>
  );
});

/** The track under the slider: what kind of message each moment is. */
export function TimelineMarks({ marks, cursor }: TimelineMarksProps) {
  return (
    <svg className={styles.marks} aria-hidden="true">
      <line className={styles.rail} x1="0" x2="100%" y1="50%" y2="50%" />
      {marks.length > 0 && (
        <line className={styles.passed} x1="0" x2={placeOf(cursor, marks.length)} y1="50%" y2="50%" />
      )}
      {marks.map((mark, index) => (
        <Mark key={mark.id} mark={mark} x={placeOf(index + 1, marks.length)} reached={index < cursor} />
      ))}
    </svg>
  );
}
