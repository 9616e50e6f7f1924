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

export interface MarkShapeProps extends Omit<TimelineMark, 'id'> {
  readonly reached: boolean;
}

/** The mark of a moment: its shape tells the channel or the attacker, a dashed ring what decided, a line a difference. */
export function MarkShape({ channel, hostile, decisive, differs, reached }: MarkShapeProps) {
  return (
    <g
      className={styles.mark}
      data-channel={channel}
      data-hostile={hostile || undefined}
      data-decisive={decisive || undefined}
      data-reached={reached || undefined}
    >
      {decisive && <circle className={styles.decisive} r="9" />}
      {differs && <path className={styles.differs} d="M-4 9.5H4" />}
      <path d={hostile ? HOSTILE_SHAPE : SHAPES[channel]} />
    </g>
  );
}
