import { useMemo, useRef, useState } from 'react';
import styles from './Diagram.module.css';
import { DiagramRows } from './DiagramRows.tsx';
import { frameOf } from './geometry/frame.ts';
import { lanesOf } from './geometry/lanes.ts';
import { rowsOf } from './geometry/rows.ts';
import { strideOf } from './geometry/visible.ts';
import { Heads } from './Heads.tsx';
import { Introductions } from './Introductions.tsx';
import { Lifelines } from './Lifelines.tsx';
import { laneShifts } from './laneShifts.ts';
import type { StageProps } from './stageProps.ts';
import { useFollow } from './useFollow.ts';
import { useMovingLanes } from './useMovingLanes.ts';
import { useSize } from './useSize.ts';

/** The sequence diagram. Before it is measured it shows the parties only, by percentages. */
export function Diagram(props: StageProps) {
  const { trace, cursor, folded, compact = false } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const heads = useRef<HTMLUListElement>(null);
  const size = useSize(scroller);
  const headsSize = useSize(heads);
  const [stride, setStride] = useState(0);

  const rows = useMemo(() => rowsOf(trace, folded), [trace, folded]);
  const frame = useMemo(() => {
    if (size === null || headsSize === null) return null;
    return frameOf(size.width, Math.max(0, size.height - headsSize.height), size.rem, compact);
  }, [size, headsSize, compact]);
  const arranged = useMemo(() => lanesOf(trace.cast, size?.width ?? 0), [trace.cast, size?.width]);
  const lanes = useMovingLanes(arranged);
  const shifts = useMemo(() => laneShifts(arranged, lanes), [arranged, lanes]);
  useFollow(scroller, frame, size, rows.rowAt(cursor), rows.list.length);

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      data-compact={compact || undefined}
      // A row that gets the focus is scrolled out from under the heads.
      {...(headsSize && { style: { scrollPaddingBlockStart: headsSize.height } })}
      onScroll={(event) => frame !== null && setStride(strideOf(frame, event.currentTarget.scrollTop))}
    >
      <Heads
        {...props}
        listRef={heads}
        height={headsSize?.height ?? null}
        laneWidth={size === null ? null : arranged.laneWidth / size.rem}
        shifts={shifts}
      />
      <div className={styles.body}>
        <Lifelines cast={trace.cast} shifts={shifts} />
        {cursor === 0 && <Introductions trace={trace} />}
        {frame !== null && <DiagramRows {...props} frame={frame} lanes={lanes} rows={rows} stride={stride} />}
      </div>
    </div>
  );
}
