import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight, Pause, Play, Scale } from 'lucide';
import type { ReactNode } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useText } from '../../i18n/useText.ts';
import { stepBack, stepOn } from '../agenda/course.ts';
import { useEnds } from '../agenda/useEnds.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { SpeedMenu } from './SpeedMenu.tsx';
import { Timeline } from './Timeline.tsx';
import styles from './Transport.module.css';
import { NEXT_BUTTON_ID, PLAY_BUTTON_ID } from './transportFocus.ts';
import { WaitingRing } from './WaitingRing.tsx';

const ICON_SIZE = 18;

/** Moves the one cursor of the page. `children` stands at its end. */
export function Transport({ children }: { readonly children?: ReactNode }) {
  const page = usePage();
  const { lab } = page;
  const ends = useEnds();
  const { reel, cursor, playing, decisive } = useLabState();
  const { app } = useText();
  const text = app.transport;
  const { length } = reel.moments;
  const [atStart, atEnd] = [cursor === 0, cursor === length];
  return (
    <fieldset className={styles.transport} aria-label={text.name}>
      <div className={styles.buttons}>
        <Button
          variant="icon"
          aria-label={text.first}
          title={text.first}
          aria-keyshortcuts="Home"
          disabled={atStart}
          onClick={() => lab.play({ type: 'first' })}
        >
          <Glyph of={ChevronFirst} size={ICON_SIZE} />
        </Button>
        <Button
          variant="icon"
          aria-label={text.back}
          title={text.back}
          aria-keyshortcuts="ArrowLeft PageUp"
          disabled={ends.atStart}
          onClick={() => stepBack(page)}
        >
          <Glyph of={ChevronLeft} size={ICON_SIZE} />
        </Button>
        <Button
          id={PLAY_BUTTON_ID}
          variant="primary"
          aria-label={playing ? text.pause : text.play}
          title={playing ? text.pause : text.play}
          aria-keyshortcuts="Space K"
          onClick={() => lab.play({ type: 'toggle' })}
        >
          {playing ? <Glyph of={Pause} size={ICON_SIZE} /> : <Glyph of={Play} size={ICON_SIZE} />}
          <WaitingRing />
        </Button>
        <Button
          id={NEXT_BUTTON_ID}
          variant="icon"
          aria-label={text.step}
          title={text.step}
          aria-keyshortcuts="ArrowRight PageDown"
          disabled={ends.atEnd}
          onClick={() => stepOn(page)}
        >
          <Glyph of={ChevronRight} size={ICON_SIZE} />
        </Button>
        <Button
          variant="icon"
          aria-label={text.last}
          title={text.last}
          aria-keyshortcuts="End"
          disabled={atEnd}
          onClick={() => lab.play({ type: 'last' })}
        >
          <Glyph of={ChevronLast} size={ICON_SIZE} />
        </Button>
        <Button
          variant="icon"
          aria-label={text.decisive}
          title={text.decisive}
          disabled={decisive === null || decisive === cursor}
          onClick={() => lab.play({ type: 'decisive' })}
        >
          <Glyph of={Scale} size={ICON_SIZE} />
          <span className={styles.word}>{text.decisive}</span>
        </Button>
      </div>
      <Timeline />
      <span className={styles.position}>{app.caption.position(cursor, length)}</span>
      <SpeedMenu />
      {children}
    </fieldset>
  );
}
