import { ChevronDown, Eye, KeyRound } from 'lucide';
import { memo } from 'react';
import { Glyph } from '../controls/Glyph.tsx';
import { useText } from '../i18n/useText.ts';
import type { Secret, Trace } from '../trace/trace.ts';
import { carries } from './carries.ts';
import { exposureOf } from './exposure.ts';
import foldStyles from './Fold.module.css';
import type { StepRow } from './geometry/rows.ts';
import { handlerFacts } from './handlerFacts.ts';
import { labelIn } from './labelIn.ts';
import { Parties } from './Parties.tsx';
import { partyName } from './partyName.ts';
import { rowTone } from './rowTone.ts';
import { StampList } from './StampList.tsx';
import styles from './StepList.module.css';

export interface ListedStepProps {
  readonly row: StepRow;
  readonly trace: Trace;
  readonly secret: Secret | null;
  readonly current: boolean;
  readonly differs: boolean;
}

/**
 * A shortened value and the sign after it are one part, which a line that is cut has whole or not at all: its own
 * ellipsis never stands beside another.
 */
const inParts = (words: string) =>
  words.split(/(.{0,6}….)/).map((part, index) => (index % 2 === 1 ? <span key={part}>{part}</span> : part));

/** One message in the list: who to whom, what it is, and on the current one what its receiver found. */
export const ListedStep = memo(function ListedStep({ row, trace, secret, current, differs }: ListedStepProps) {
  const text = useText();
  const { stage, story } = text;
  const { step } = row;
  const label = labelIn(step, trace, text);
  const title = story.stepTitle(step, trace);
  const facts = handlerFacts(step, trace);
  const marked = secret !== null && carries(step, secret.value);
  return (
    <li
      className={styles.row}
      data-tone={rowTone(step, trace)}
      data-exposed={exposureOf(step.channel) !== null || undefined}
      data-current={current || undefined}
      data-carries={marked || undefined}
    >
      <button
        type="button"
        className={styles.hit}
        data-seek={row.first}
        aria-label={stage.row(row.first, title, partyName(trace, step.from), partyName(trace, step.to))}
        aria-current={current ? 'step' : undefined}
      >
        <span className={styles.top}>
          <span className={styles.number}>{row.first}</span>
          <Parties step={step} trace={trace} />
          {differs && <span className={styles.differs}>{`≠ ${stage.differs}`}</span>}
        </span>
        <span className={styles.title}>{title}</span>
        <code className={styles.label}>
          {label.strong !== '' && <strong className={styles.strong}>{label.strong} </strong>}
          {inParts(label.rest)}
        </code>
      </button>
      {row.exposure && <p className={styles.channel}>{stage.exposure(row.exposure)}</p>}
      {facts && <p className={styles.note}>{stage.handlers(facts)}</p>}
      {step.observers.map(({ party, how }) => (
        <p key={party} className={styles.observed}>
          <Glyph of={Eye} size={14} />
          {stage.observedBy(partyName(trace, party), how)}
        </p>
      ))}
      {marked && (
        <p className={styles.carried}>
          <Glyph of={KeyRound} size={14} />
          {stage.carries(story.secret(secret.kind).name)}
        </p>
      )}
      {current && <StampList step={step} trace={trace} className={styles.stamps} />}
      {row.opens && (
        <button
          type="button"
          className={foldStyles.fold}
          data-fold={row.opens.id}
          aria-expanded="true"
          aria-label={stage.foldAction(story.phase(row.opens.id))}
        >
          <Glyph of={ChevronDown} size={16} />
        </button>
      )}
    </li>
  );
});
