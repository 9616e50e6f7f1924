import { ChevronDown, KeyRound } from 'lucide';
import { memo } from 'react';
import { Glyph } from '../controls/Glyph.tsx';
import { useText } from '../i18n/useText.ts';
import type { Secret, Trace } from '../trace/trace.ts';
import { ArrowShape } from './ArrowShape.tsx';
import { carries } from './carries.ts';
import styles from './DiagramRows.module.css';
import { exposureOf } from './exposure.ts';
import { arrowOf, placeLabel } from './geometry/arrow.ts';
import type { Frame } from './geometry/frame.ts';
import { fitLabel, labelText } from './geometry/label.ts';
import type { Lanes } from './geometry/lanes.ts';
import type { StepRow } from './geometry/rows.ts';
import { labelIn } from './labelIn.ts';
import { ObserverMarks } from './ObserverMarks.tsx';
import { partyName } from './partyName.ts';
import { RowNotes } from './RowNotes.tsx';
import { rowTone } from './rowTone.ts';
import { WaypointMarks } from './WaypointMarks.tsx';

export interface MessageRowProps {
  readonly row: StepRow;
  readonly trace: Trace;
  readonly frame: Frame;
  readonly lanes: Lanes;
  /** The selected secret. */
  readonly secret: Secret | null;
  readonly count: number;
  readonly current: boolean;
  readonly travels: boolean;
  readonly differs: boolean;
}

/** Where in the gutter the number stands: the mark of its phase is before it. */
const NUMBER_AT = 0.72;

/** One message: its number, its arrow and what stands on it. The whole row is the button that goes there. */
export const MessageRow = memo(function MessageRow(props: MessageRowProps) {
  const { row, trace, frame, lanes, secret, count, current, travels, differs } = props;
  const { step } = row;
  const text = useText();
  const { stage, story } = text;
  const arrow = arrowOf(step, lanes);
  const label = labelIn(step, trace, text);
  const noteWidth = row.exposure ? stage.exposure(row.exposure).length * frame.noteCharWidth + frame.margin : 0;
  const place = placeLabel(frame, lanes, arrow, labelText(label).length, noteWidth);
  const { strong, rest } = fitLabel(label, place.characters);
  const marked = secret !== null && carries(step, secret.value);
  const name = [
    stage.row(row.first, story.stepTitle(step, trace), partyName(trace, step.from), partyName(trace, step.to)),
    ...step.observers.map(({ party, how }) => stage.observedBy(partyName(trace, party), how)),
    ...(marked ? [stage.carries(story.secret(secret.kind).name)] : []),
    ...(differs ? [stage.differs] : []),
    ...(step.checks.some(({ passed }) => passed === false) ? [stage.failed] : []),
  ].join('. ');

  return (
    <li
      className={styles.row}
      style={{ insetBlockStart: row.index * frame.pitch, blockSize: frame.pitch }}
      data-tone={rowTone(step, trace)}
      data-exposed={exposureOf(step.channel) !== null || undefined}
      data-current={current || undefined}
      data-carries={marked || undefined}
      aria-posinset={row.index + 1}
      aria-setsize={count}
    >
      <button
        type="button"
        className={styles.hit}
        data-seek={row.first}
        aria-label={name}
        aria-current={current ? 'step' : undefined}
      />
      <svg className={styles.ink} width={frame.width} height={frame.pitch} aria-hidden="true">
        <text className={styles.number} x={frame.gutter * NUMBER_AT} y={frame.arrowY + 4}>
          {row.first}
        </text>
        <WaypointMarks row={row} arrow={arrow} trace={trace} frame={frame} lanes={lanes} />
        <ArrowShape
          arrow={arrow}
          y={frame.arrowY}
          travels={travels}
          current={current}
          person={step.channel === 'person'}
        />
        <text className={styles.label} x={place.centre} y={frame.labelY}>
          {strong !== '' && <tspan className={styles.strong}>{strong}</tspan>}
          {strong !== '' && rest !== '' ? ` ${rest}` : rest}
        </text>
        <ObserverMarks step={step} arrow={arrow} frame={frame} lanes={lanes} />
        <RowNotes row={row} frame={frame} differs={differs} current={current} arrow={arrow} />
        {marked && (
          <Glyph of={KeyRound} className={styles.carried} x={14} y={frame.labelY - 12} width={14} height={14} />
        )}
      </svg>
      {row.opens && (
        <button
          type="button"
          className={styles.fold}
          style={{ insetBlockStart: frame.arrowY }}
          data-fold={row.opens.id}
          aria-expanded="true"
          aria-label={stage.foldAction(story.phase(row.opens.id))}
        >
          <Glyph of={ChevronDown} size={14} />
        </button>
      )}
    </li>
  );
});
