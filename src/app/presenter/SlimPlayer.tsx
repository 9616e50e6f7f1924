import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide';
import type { ReactNode } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useText } from '../../i18n/useText.ts';
import { stepBack, stepOn } from '../agenda/course.ts';
import { useEnds } from '../agenda/useEnds.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { Timeline } from '../transport/Timeline.tsx';
import { NEXT_BUTTON_ID, PLAY_BUTTON_ID } from '../transport/transportFocus.ts';
import { WaitingRing } from '../transport/WaitingRing.tsx';
import styles from './Presentation.module.css';

const ICON_SIZE = '1.25em';

/** What of the player is needed before a room. `children` stands at its end. */
export function SlimPlayer({ children }: { readonly children?: ReactNode }) {
  const page = usePage();
  const { reel, cursor, playing } = useLabState();
  const { app } = useText();
  const text = app.transport;
  const { length } = reel.moments;
  const ends = useEnds();
  return (
    <fieldset className={styles.player} aria-label={text.name} data-focus="stage">
      <div className={styles.buttons}>
        <Button
          variant="icon"
          aria-label={text.back}
          title={text.back}
          aria-keyshortcuts="ArrowLeft PageUp Shift+Space"
          disabled={ends.atStart}
          onClick={() => stepBack(page)}
        >
          <Glyph of={ChevronLeft} size={ICON_SIZE} />
        </Button>
        <Button
          id={PLAY_BUTTON_ID}
          variant="icon"
          aria-label={playing ? text.pause : text.play}
          title={playing ? text.pause : text.play}
          aria-keyshortcuts="K"
          onClick={() => page.lab.play({ type: 'toggle' })}
        >
          {playing ? <Glyph of={Pause} size={ICON_SIZE} /> : <Glyph of={Play} size={ICON_SIZE} />}
          <WaitingRing />
        </Button>
        <Button
          id={NEXT_BUTTON_ID}
          variant="primary"
          aria-label={text.step}
          title={text.step}
          aria-keyshortcuts="ArrowRight PageDown Space"
          disabled={ends.atEnd}
          onClick={() => stepOn(page)}
        >
          <Glyph of={ChevronRight} size={ICON_SIZE} />
        </Button>
      </div>
      <Timeline />
      <span className={styles.position}>{app.caption.position(cursor, length)}</span>
      {children}
    </fieldset>
  );
}
