import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { fitLabel } from '../../../stage/geometry/label.ts';
import { labelIn } from '../../../stage/labelIn.ts';
import { Parties } from '../../../stage/Parties.tsx';
import { partyName } from '../../../stage/partyName.ts';
import { StampList } from '../../../stage/StampList.tsx';
import type { Step, Trace } from '../../../trace/trace.ts';
import styles from './SpeakerWindow.module.css';

/** Characters: two lines in a narrow window. */
const MOST = 72;

interface MessageLineProps {
  readonly step: Step;
  readonly trace: Trace;
  /** With what its receiver found. */
  readonly checked: boolean;
}

/** One message in a line: who to whom, and what it is. */
export function MessageLine({ step, trace, checked }: MessageLineProps) {
  const label = fitLabel(labelIn(step, trace, useWholeCatalogue()), MOST);
  return (
    <div className={styles.message}>
      <Parties step={step} trace={trace} />
      <span className="visually-hidden">{`${partyName(trace, step.from)} → ${partyName(trace, step.to)}`}</span>
      <code className={styles.label}>
        {label.strong !== '' && <strong>{label.strong} </strong>}
        {label.rest}
      </code>
      {checked && <StampList step={step} trace={trace} className={styles.stamps} />}
    </div>
  );
}
