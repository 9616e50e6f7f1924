import { type ReactNode, useContext } from 'react';
import { RfcLink } from '../../controls/RfcLink.tsx';
import { Rich } from '../../controls/Rich.tsx';
import { nameOf } from '../../i18n/facts/names.ts';
import { useText } from '../../i18n/useText.ts';
import type { Trace } from '../../trace/trace.ts';
import styles from './Caption.module.css';
import { Covered } from './Covered.tsx';
import { VerdictCover } from './VerdictCover.ts';

interface OutcomeNoteProps {
  readonly trace: Trace;
  readonly children?: ReactNode;
}

/** How the run ended, and who decided it by which check. `children` stands at the end of its line. */
export function OutcomeNote({ trace, children }: OutcomeNoteProps) {
  const { story, app } = useText();
  const cover = useContext(VerdictCover);
  const { outcome, cast } = trace;
  const { decidedBy } = outcome;
  const party = cast.find(({ id }) => id === decidedBy?.party);
  if (cover !== null) {
    return (
      <p className={styles.outcome}>
        <Covered words={cover} />
      </p>
    );
  }
  return (
    <p className={styles.outcome} data-verdict={outcome.verdict}>
      <Rich text={story.outcome(outcome, trace)} />
      {decidedBy && party && (
        <span className={styles.decided}>
          {' '}
          <Rich text={app.caption.decidedBy(nameOf(trace, party.id), decidedBy.check)} />{' '}
          <RfcLink refs={decidedBy.ref} />
        </span>
      )}
      {children && <span className={styles.next}>{children}</span>}
    </p>
  );
}
