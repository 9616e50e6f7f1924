import styles from './ArrowShape.module.css';
import { useMovingParts } from './MotionContext.ts';
import { travel } from './motion.ts';

export interface EnvelopeProps {
  readonly start: number;
  readonly end: number;
  readonly direction: 1 | -1;
  readonly y: number;
  readonly travels: boolean;
  readonly person: boolean;
}

const SIZE = { width: 28, height: 19 };

/** Where a message rests: before the arrow's point, so that both stay visible. */
const REST = 27;

const WIDTH = SIZE.width / 2;
const HEIGHT = SIZE.height / 2;
const FLAP = `${-WIDTH + 5},${-HEIGHT + 5} 0,2.5 ${WIDTH - 5},${-HEIGHT + 5}`;

function Letter({ person }: { readonly person: boolean }) {
  if (person) return <circle className={styles.letter} r={6} />;
  return (
    <>
      <rect className={styles.letter} x={-WIDTH} y={-HEIGHT} width={SIZE.width} height={SIZE.height} rx={4.5} />
      <polyline className={styles.flap} points={FLAP} />
    </>
  );
}

/** The message: on its way where it travels, else where it has arrived. */
export function Envelope({ start, end, direction, y, travels, person }: EnvelopeProps) {
  const moving = useMovingParts();
  const rest = end - direction * Math.min(REST, Math.abs(end - start) / 2);
  return (
    <g transform={`translate(${rest} ${y})`}>
      {travels && moving ? (
        <moving.g initial={{ x: start - rest }} animate={{ x: 0 }} transition={travel}>
          <Letter person={person} />
        </moving.g>
      ) : (
        <Letter person={person} />
      )}
    </g>
  );
}
