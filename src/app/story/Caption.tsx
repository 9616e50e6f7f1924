import { Rich } from '../../controls/Rich.tsx';
import { useText } from '../../i18n/useText.ts';
import type { Trace } from '../../trace/trace.ts';
import styles from './Caption.module.css';
import { OutcomeNote } from './OutcomeNote.tsx';

interface CaptionProps {
  readonly trace: Trace;
  readonly cursor: number;
  /** A step's number as it is counted elsewhere; none where the place says it already. */
  readonly position?: string;
}

/** What has just happened, in plain words; at the end also how it ended. */
export function Caption({ trace, cursor, position }: CaptionProps) {
  const { story } = useText();
  const atEnd = cursor > 0 && cursor === trace.steps.length;
  return (
    <div className={styles.caption}>
      {position && <p className={styles.position}>{position}</p>}
      <div className={styles.words}>
        <p className={styles.sentence}>
          <Rich text={story.caption(trace, cursor)} />
        </p>
        {atEnd && <OutcomeNote trace={trace} />}
      </div>
    </div>
  );
}
