import { useText } from '../i18n/useText.ts';
import type { Step, Trace } from '../trace/trace.ts';
import { arrowOf } from './geometry/arrow.ts';
import type { Frame } from './geometry/frame.ts';
import type { Lanes } from './geometry/lanes.ts';
import { stampBox, stampsOf } from './geometry/stamps.ts';
import { useMovingParts } from './MotionContext.ts';
import { stampAppears } from './motion.ts';
import { partyName } from './partyName.ts';
import { StampFace, stampKey } from './StampFace.tsx';
import styles from './Stamps.module.css';

export interface StampsProps {
  readonly step: Step;
  readonly trace: Trace;
  readonly frame: Frame;
  readonly lanes: Lanes;
  /** Of the row, in the drawing. */
  readonly top: number;
  readonly travels: boolean;
}

/** What the receiver of the current message found, at its lifeline; it appears when the message has arrived. */
export function Stamps({ step, trace, frame, lanes, top, travels }: StampsProps) {
  const { stage } = useText();
  const moving = useMovingParts();
  const stamps = stampsOf(step, trace.aims.decisive);
  const arrow = arrowOf(step, lanes);
  const box = stampBox(frame, arrow.to, arrow.direction);
  if (stamps.length === 0) return null;
  const side = box.side === 'right' ? { right: box.offset } : { left: box.offset };
  return (
    <ul
      className={styles.stamps}
      data-side={box.side}
      style={{ top: top + box.top, maxWidth: box.widest, ...side }}
      aria-label={stage.stamps(partyName(trace, step.to))}
    >
      {stamps.map((stamp, line) =>
        travels && moving ? (
          <moving.li
            key={stampKey(stamp)}
            initial={{ opacity: 0 }}
            animate={{ opacity: 1 }}
            transition={stampAppears(line)}
          >
            <StampFace stamp={stamp} trace={trace} />
          </moving.li>
        ) : (
          <li key={stampKey(stamp)}>
            <StampFace stamp={stamp} trace={trace} />
          </li>
        ),
      )}
    </ul>
  );
}
