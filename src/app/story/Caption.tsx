import type { ReactNode } from 'react';
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
  /** Where there is little room the end of the story stands before its last message. */
  readonly outcomeFirst?: boolean;
  /** Stands at the end of how it ended. */
  readonly children?: ReactNode;
}

/** What has just happened, in plain words; at the end also how it ended. */
export function Caption({ trace, cursor, position, outcomeFirst = false, children }: CaptionProps) {
  const { story } = useText();
  const atEnd = cursor > 0 && cursor === trace.steps.length;
  const ending = atEnd && <OutcomeNote trace={trace}>{children}</OutcomeNote>;
  return (
    <div className={styles.caption} data-brief={outcomeFirst || undefined}>
      {position && <p className={styles.position}>{position}</p>}
      <div className={styles.words}>
        {outcomeFirst && ending}
        <p className={styles.sentence}>
          <Rich text={story.caption(trace, cursor)} />
        </p>
        {!outcomeFirst && ending}
      </div>
    </div>
  );
}
