import { useText } from '../i18n/useText.ts';
import type { Trace } from '../trace/trace.ts';
import { placeWords } from './geometry/arrow.ts';
import { fitText } from './geometry/fitText.ts';
import type { Frame } from './geometry/frame.ts';
import { diamondAt, WAYPOINT } from './geometry/ink.ts';
import type { Lanes } from './geometry/lanes.ts';
import type { StepRow } from './geometry/rows.ts';
import { handlerFacts } from './handlerFacts.ts';
import styles from './WaypointMarks.module.css';

export interface WaypointMarksProps {
  readonly row: StepRow;
  readonly trace: Trace;
  readonly frame: Frame;
  readonly lanes: Lanes;
}

/** Where a message passes a party without a lifeline: its diamond, its name, the rule by which it chose. */
export function WaypointMarks({ row, trace, frame, lanes }: WaypointMarksProps) {
  const { stage } = useText();
  const { step, threads } = row;
  const passed = lanes.waypoints.filter(({ party }) => party.id === step.from || party.id === step.to);
  const facts = handlerFacts(step, trace);
  return passed.map(({ party, x }) => {
    const y = frame.arrowY;
    const continued = threads.includes(party.id);
    const wordsAbove = row.first > 1 && trace.steps[row.first - 2]?.checks.some(({ by }) => by === party.id);
    const above = wordsAbove ? frame.noteY + 5 : y + WAYPOINT;
    const words = facts === null ? (continued ? '' : party.name) : stage.handlers(facts);
    const place = placeWords(x, words.length, frame.noteCharWidth, frame.gutter, frame.width - frame.margin);
    return (
      <g key={party.id}>
        {continued && <line className={styles.thread} x1={x} x2={x} y1={above - frame.pitch} y2={y - WAYPOINT} />}
        <path className={styles.diamond} d={diamondAt(x, y)} />
        <text className={styles.words} x={place.centre} y={frame.noteY}>
          {fitText(words, place.characters)}
        </text>
      </g>
    );
  });
}
