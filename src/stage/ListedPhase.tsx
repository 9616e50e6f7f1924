import { ChevronRight } from 'lucide';
import { memo } from 'react';
import { Glyph } from '../controls/Glyph.tsx';
import { useText } from '../i18n/useText.ts';
import type { Secret, Trace } from '../trace/trace.ts';
import { carries } from './carries.ts';
import type { FoldRow } from './geometry/rows.ts';
import { Parties } from './Parties.tsx';
import styles from './StepList.module.css';

export interface ListedPhaseProps {
  readonly row: FoldRow;
  readonly trace: Trace;
  readonly secret: Secret | null;
  /** The cursor, while it is inside this phase. */
  readonly at: number | null;
  readonly differs: boolean;
}

/** A folded phase in the list, with the step inside it while the run is there. */
export const ListedPhase = memo(function ListedPhase({ row, trace, secret, at, differs }: ListedPhaseProps) {
  const { stage, story } = useText();
  const step = at === null ? undefined : trace.steps[at - 1];
  const marked = secret !== null && row.steps.some((one) => carries(one, secret.value));
  return (
    <li
      className={styles.row}
      data-folded=""
      data-current={step !== undefined || undefined}
      data-carries={marked || undefined}
    >
      <button
        type="button"
        className={styles.hit}
        data-fold={row.phase}
        aria-expanded="false"
        aria-current={step === undefined ? undefined : 'step'}
      >
        <span className={styles.top}>
          <Glyph of={ChevronRight} size={16} />
          <span>{stage.fold(story.phase(row.phase), row.first, row.last)}</span>
          {differs && <span className={styles.differs}>{`≠ ${stage.differs}`}</span>}
        </span>
        {step !== undefined && at !== null && (
          <>
            <span className={styles.title}>
              {stage.foldCurrent(at - row.first + 1, row.last - row.first + 1, story.stepTitle(step, trace))}
            </span>
            <Parties step={step} trace={trace} />
          </>
        )}
      </button>
      {marked && <p className={styles.carried}>{stage.carries(story.secret(secret.kind).name)}</p>}
    </li>
  );
});
