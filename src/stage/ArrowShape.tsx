import styles from './ArrowShape.module.css';
import { Envelope } from './Envelope.tsx';
import type { Arrow } from './geometry/arrow.ts';
import { useMovingParts } from './MotionContext.ts';
import { travel } from './motion.ts';

export interface ArrowShapeProps {
  readonly arrow: Arrow;
  readonly y: number;
  /** The line grows and the message travels along it. */
  readonly travels: boolean;
  readonly current: boolean;
  /** Between a person and a screen no letter is sent. */
  readonly person: boolean;
}

/** From the middle of a waypoint to its corner. */
export const WAYPOINT = 7;
const HEAD = { length: 9, half: 6 };

/** The line of a message with its two ends, and the message itself on the current one. */
export function ArrowShape({ arrow, y, travels, current, person }: ArrowShapeProps) {
  const { from, to, direction, stroke, tail, head } = arrow;
  const start = from + direction * (tail === 'waypoint' ? WAYPOINT : 5);
  const end = to - direction * (head === 'waypoint' ? WAYPOINT : 2);
  const back = end - direction * HEAD.length;
  const moving = useMovingParts();
  return (
    <g className={styles.arrow} data-stroke={stroke}>
      {tail === 'dot' && <circle className={styles.dot} cx={from} cy={y} r={4} />}
      {travels && moving ? (
        <moving.line
          className={styles.line}
          y1={y}
          y2={y}
          x1={start}
          initial={{ x2: start }}
          animate={{ x2: end }}
          transition={travel}
        />
      ) : (
        <line className={styles.line} x1={start} y1={y} x2={end} y2={y} />
      )}
      <polyline className={styles.head} points={`${back},${y - HEAD.half} ${end},${y} ${back},${y + HEAD.half}`} />
      {current && <Envelope start={start} end={end} direction={direction} y={y} travels={travels} person={person} />}
    </g>
  );
}
