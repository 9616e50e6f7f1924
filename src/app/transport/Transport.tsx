import { ChevronFirst, ChevronLast, Scale } from 'lucide';
import type { ReactNode } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useText } from '../../i18n/useText.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { BackButton, NextButton, PlayButton } from './MoveButtons.tsx';
import { SpeedMenu } from './SpeedMenu.tsx';
import { Timeline } from './Timeline.tsx';
import styles from './Transport.module.css';

/** Moves the one cursor of the page. `children` stands at its end. */
export function Transport({ children }: { readonly children?: ReactNode }) {
  const { lab } = usePage();
  const { reel, cursor, decisive, nextQuestion } = useLabState();
  const { app } = useText();
  const shortcut = useShortcut();
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
          aria-keyshortcuts={shortcut('Home')}
          disabled={atStart}
          onClick={() => lab.play({ type: 'first' })}
        >
          <Glyph of={ChevronFirst} />
        </Button>
        <BackButton keys="ArrowLeft PageUp" />
        <PlayButton keys="Space K" primary={true} />
        <NextButton keys="ArrowRight PageDown" />
        <Button
          variant="icon"
          aria-label={text.last}
          title={text.last}
          aria-keyshortcuts={shortcut('End')}
          disabled={atEnd}
          onClick={() => lab.play({ type: 'last' })}
        >
          <Glyph of={ChevronLast} />
        </Button>
        <Button
          variant="icon"
          aria-label={text.decisive}
          title={text.decisive}
          // Whether there is one may be what is asked.
          disabled={decisive === null || decisive === cursor || nextQuestion !== null}
          onClick={() => lab.play({ type: 'decisive' })}
        >
          <Glyph of={Scale} />
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
