import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { labelOf } from '../../../stage/geometry/label.ts';
import { stampsOf } from '../../../stage/geometry/stamps.ts';
import { Parties } from '../../../stage/Parties.tsx';
import { partyName } from '../../../stage/partyName.ts';
import { StampFace, stampKey } from '../../../stage/StampFace.tsx';
import type { Step, Trace } from '../../../trace/trace.ts';
import styles from './SpeakerWindow.module.css';

interface MessageLineProps {
  readonly step: Step;
  readonly trace: Trace;
  /** With what its receiver found. */
  readonly checked: boolean;
}

/** One message in a line: who to whom, and what it is. */
export function MessageLine({ step, trace, checked }: MessageLineProps) {
  const { stage, story } = useWholeCatalogue();
  const label = labelOf(step, trace, { opens: stage.opens, gesture: (one) => story.gesture(one, trace) });
  const stamps = checked ? stampsOf(step, trace.aims.decisive) : [];
  return (
    <div className={styles.message}>
      <Parties step={step} trace={trace} />
      <span className="visually-hidden">{`${partyName(trace, step.from)} → ${partyName(trace, step.to)}`}</span>
      <code className={styles.label}>
        {label.strong !== '' && <strong>{label.strong} </strong>}
        {label.rest}
      </code>
      {stamps.length > 0 && (
        <ul className={styles.stamps} aria-label={stage.stamps(partyName(trace, step.to))}>
          {stamps.map((stamp) => (
            <li key={stampKey(stamp)}>
              <StampFace stamp={stamp} trace={trace} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
