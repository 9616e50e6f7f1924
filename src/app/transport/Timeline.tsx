import { useContext, useMemo, useRef } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { momentTitle } from '../story/momentTitle.ts';
import { VerdictCover } from '../story/VerdictCover.ts';
import styles from './Timeline.module.css';
import { TimelineMarks } from './TimelineMarks.tsx';
import { coveredMarks, timelineMarks } from './timelineMarks.ts';
import { usePointedCursor } from './usePointedCursor.ts';

/** Where the run stands, as a slider over marks that tell channel and attack. */
export function Timeline() {
  const { lab } = usePage();
  const { reel, cursor, decisive, asking, nextQuestion } = useLabState();
  const { app, story } = useText();
  const shortcut = useShortcut();
  const cover = useContext(VerdictCover);
  const isOpen = nextQuestion !== null;
  const isCovered = cover !== null || isOpen;
  const marks = useMemo(() => {
    const all = timelineMarks(reel, decisive);
    return isCovered ? coveredMarks(all, isOpen ? cursor : 0) : all;
  }, [reel, decisive, isCovered, isOpen, cursor]);
  const { length } = reel.moments;
  const slider = useRef<HTMLInputElement>(null);
  const { pointed, ...listeners } = usePointedCursor(slider, cursor, length);
  const place = `${((pointed ?? 0) / Math.max(1, length)) * 100}%`;
  return (
    <div className={styles.timeline} {...listeners}>
      <TimelineMarks marks={marks} cursor={cursor} />
      <input
        ref={slider}
        className={styles.slider}
        type="range"
        min={0}
        max={length}
        step={1}
        value={cursor}
        aria-label={app.transport.timeline}
        aria-valuetext={app.transport.timelineValue(cursor, length, momentTitle(reel, cursor, story))}
        // While something is asked, digits are its answers.
        aria-keyshortcuts={shortcut(`Shift+ArrowRight Shift+ArrowLeft G${asking ? '' : ' 1 2 3 4 5 6 7 8 9'}`)}
        onChange={(event) => lab.play({ type: 'seek', cursor: event.target.valueAsNumber })}
      />
      {pointed !== null && (
        // The slider says the same to whoever hears it.
        <span className={styles.label} style={{ left: place, translate: `-${place}` }} aria-hidden="true">
          {isCovered && pointed > cursor
            ? app.caption.position(pointed, length)
            : app.transport.mark(pointed, momentTitle(reel, pointed, story))}
        </span>
      )}
    </div>
  );
}
