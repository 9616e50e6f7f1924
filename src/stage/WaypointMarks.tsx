import { useText } from '../i18n/useText.ts';
import type { Trace } from '../trace/trace.ts';
import type { Arrow } from './geometry/arrow.ts';
import type { Frame } from './geometry/frame.ts';
import { diamondAt, WAYPOINT } from './geometry/ink.ts';
import type { Lanes } from './geometry/lanes.ts';
import type { StepRow } from './geometry/rows.ts';
import { waypointNote } from './geometry/waypointNote.ts';
import { handlerFacts } from './handlerFacts.ts';
import styles from './WaypointMarks.module.css';

export interface WaypointMarksProps {
  readonly row: StepRow;
  readonly arrow: Arrow;
  readonly trace: Trace;
  readonly frame: Frame;
  readonly lanes: Lanes;
}

/** Where a message passes a party without a lifeline: its diamond, its name, the rule by which it chose. */
export function WaypointMarks({ row, arrow, trace, frame, lanes }: WaypointMarksProps) {
  const { stage } = useText();
  const { step, threads } = row;
  const passed = lanes.waypoints.filter(({ party }) => party.id === step.from || party.id === step.to);
  const facts = handlerFacts(step, trace);
  return passed.map(({ party, x }) => {
    const y = frame.arrowY;
    const continued = threads.includes(party.id);
    const words = facts === null ? (continued ? '' : party.name) : stage.handlers(facts);
    const note = waypointNote(frame, arrow, x, words, step);
    return (
      <g key={party.id}>
        {continued && (
          <line className={styles.thread} x1={x} x2={x} y1={y + WAYPOINT - frame.pitch} y2={y - WAYPOINT} />
        )}
        <path className={styles.diamond} d={diamondAt(x, y)} />
        {note.lines.map((line) => (
          <text key={line.y} className={styles.words} x={note.x} y={line.y} textAnchor={note.anchor}>
            {line.words}
          </text>
        ))}
      </g>
    );
  });
}
