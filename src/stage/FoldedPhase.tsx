import { ChevronRight, KeyRound } from 'lucide';
import { memo } from 'react';
import { Glyph } from '../controls/Glyph.tsx';
import { useText } from '../i18n/useText.ts';
import type { Secret, Trace } from '../trace/trace.ts';
import { ArrowShape } from './ArrowShape.tsx';
import { carries } from './carries.ts';
import styles from './DiagramRows.module.css';
import foldStyles from './FoldedPhase.module.css';
import { arrowOf } from './geometry/arrow.ts';
import { spanOf } from './geometry/foldSpan.ts';
import type { Frame } from './geometry/frame.ts';
import type { Lanes } from './geometry/lanes.ts';
import type { FoldRow } from './geometry/rows.ts';
import { partyName } from './partyName.ts';
import { rowTone } from './rowTone.ts';

export interface FoldedPhaseProps {
  readonly row: FoldRow;
  readonly trace: Trace;
  readonly frame: Frame;
  readonly lanes: Lanes;
  readonly secret: Secret | null;
  readonly count: number;
  /** The cursor, while it is inside this phase. */
  readonly at: number | null;
  readonly travels: boolean;
  readonly differs: boolean;
}

/** A phase as one row. While the run is inside it, it tells the step and draws that one arrow. */
export const FoldedPhase = memo(function FoldedPhase(props: FoldedPhaseProps) {
  const { row, trace, frame, lanes, secret, count, at, travels, differs } = props;
  const { stage, story } = useText();
  const step = at === null ? undefined : trace.steps[at - 1];
  const marked = secret !== null && row.steps.some((one) => carries(one, secret.value));
  const span = spanOf(row.steps, lanes, frame);
  const phase = story.phase(row.phase);
  const inside =
    step === undefined || at === null
      ? null
      : stage.foldCurrent(at - row.first + 1, row.last - row.first + 1, story.stepTitle(step, trace));
  return (
    <li
      className={styles.row}
      style={{ insetBlockStart: row.index * frame.pitch, blockSize: frame.pitch }}
      data-tone={step === undefined ? 'plain' : rowTone(step, trace)}
      data-current={step !== undefined || undefined}
      data-carries={marked || undefined}
      aria-posinset={row.index + 1}
      aria-setsize={count}
    >
      <button
        type="button"
        className={foldStyles.bar}
        style={{ insetInlineStart: span.left, inlineSize: span.width }}
        data-fold={row.phase}
        data-inside={inside === null ? undefined : ''}
        aria-expanded="false"
        aria-current={inside === null ? undefined : 'step'}
      >
        <Glyph of={ChevronRight} className={foldStyles.chevron} size={14} />
        <span>
          {inside === null ? stage.fold(phase, row.first, row.last) : `${phase} · ${inside}`}
          {step !== undefined && at !== null && (
            <span className="visually-hidden">
              {`. ${stage.row(at, story.stepTitle(step, trace), partyName(trace, step.from), partyName(trace, step.to))}`}
            </span>
          )}
          {marked && <span className="visually-hidden">{`. ${stage.carries(story.secret(secret.kind).name)}`}</span>}
        </span>
        {differs && <span className={foldStyles.differs}>{`≠ ${stage.differs}`}</span>}
      </button>
      <svg className={styles.ink} width={frame.width} height={frame.pitch} aria-hidden="true">
        {step !== undefined && (
          <ArrowShape
            key={step.id}
            arrow={arrowOf(step, lanes)}
            y={frame.arrowY}
            travels={travels}
            current={true}
            person={step.channel === 'person'}
          />
        )}
        {marked && (
          <Glyph of={KeyRound} className={styles.carried} x={14} y={frame.labelY - 12} width={14} height={14} />
        )}
      </svg>
    </li>
  );
});
