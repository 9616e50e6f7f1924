import styles from './ArrowShape.module.css';
import { LETTER, letterAt } from './geometry/ink.ts';
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

function Letter({ person }: { readonly person: boolean }) {
  if (person) return <circle className={styles.letter} r={6} />;
  return (
    <>
      <rect
        className={styles.letter}
        x={-LETTER.width / 2}
        y={-LETTER.height / 2}
        width={LETTER.width}
        height={LETTER.height}
        rx={LETTER.corner}
      />
      <polyline className={styles.flap} points={LETTER.flap} />
    </>
  );
}

/** The message: on its way where it travels, else where it has arrived. */
export function Envelope({ start, end, direction, y, travels, person }: EnvelopeProps) {
  const moving = useMovingParts();
  const rest = letterAt({ start, end }, direction);
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
