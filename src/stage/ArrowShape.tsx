import styles from './ArrowShape.module.css';
import { Envelope } from './Envelope.tsx';
import type { Arrow } from './geometry/arrow.ts';
import { arrowInk } from './geometry/ink.ts';
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

/** The line of a message with its two ends, and the message itself on the current one. */
export function ArrowShape({ arrow, y, travels, current, person }: ArrowShapeProps) {
  const { from, direction, stroke, tail } = arrow;
  const { start, end, head } = arrowInk(arrow, y);
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
      <polyline className={styles.head} points={head} />
      {current && <Envelope start={start} end={end} direction={direction} y={y} travels={travels} person={person} />}
    </g>
  );
}
