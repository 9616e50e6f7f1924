import { useStill } from '../../stage/MotionContext.ts';
import { useLabState } from '../page/PageContext.ts';
import styles from './Transport.module.css';

const RADIUS = 14;

/** Around the picture of a button: how much of the time for this moment has passed. It moves nothing and counts nothing. */
export function WaitingRing() {
  const { wait, cursor, speed } = useLabState();
  if (useStill() || wait === null) return null;
  return (
    <svg key={`${cursor} ${speed}`} className={styles.waiting} viewBox="-16 -16 32 32" aria-hidden="true">
      <circle r={RADIUS} className={styles.waited} />
      <circle
        r={RADIUS}
        pathLength={1}
        className={styles.passing}
        style={{ animationDuration: `${wait}ms` }}
        transform="rotate(-90)"
      />
    </svg>
  );
}
