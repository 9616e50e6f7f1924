import { BookOpen, Keyboard, ListOrdered, Presentation, ScrollText, Share2 } from 'lucide';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useShellText } from '../../i18n/useShellText.ts';
import { useText } from '../../i18n/useText.ts';
import { PRESENT_BUTTON_ID } from '../layout/landmarks.ts';
import type { OverlayId } from '../layout/overlays.ts';
import { startPresenting } from '../layout/startPresenting.ts';
import { usePage } from '../page/PageContext.ts';
import { Logo } from './Logo.tsx';
import { ScenarioPicker } from './ScenarioPicker.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import styles from './TopBar.module.css';

interface TopBarProps {
  readonly onOpen: (overlay: OverlayId) => void;
  readonly transcriptOpen: boolean;
  readonly onTranscript: () => void;
}

export function TopBar({ onOpen, transcriptOpen, onTranscript }: TopBarProps) {
  const page = usePage();
  const { app } = useText();
  const text = useShellText();
  return (
    <header className={styles.bar}>
      <h1 className={styles.product}>
        <Logo />
        <span>{app.product}</span>
      </h1>
      <div className={styles.scenario}>
        <ScenarioPicker />
      </div>
      <div className={styles.actions}>
        <Button size="small" aria-label={text.share} aria-haspopup="dialog" onClick={() => onOpen('share')}>
          <Glyph of={Share2} size={15} />
          <span className={styles.word}>{text.share}</span>
        </Button>
        <Button
          size="small"
          aria-expanded={transcriptOpen}
          aria-controls="transcript"
          aria-label={text.transcript.heading}
          onClick={onTranscript}
        >
          <Glyph of={ScrollText} size={15} />
          <span className={styles.word}>{text.transcript.heading}</span>
        </Button>
        <Button size="small" aria-label={text.plan} aria-haspopup="dialog" onClick={() => onOpen('plan')}>
          <Glyph of={ListOrdered} size={15} />
          <span className={styles.word}>{text.plan}</span>
        </Button>
        <Button size="small" aria-label={text.words} aria-haspopup="dialog" onClick={() => onOpen('words')}>
          <Glyph of={BookOpen} size={15} />
          <span className={styles.word}>{text.words}</span>
        </Button>
        <span className={styles.present}>
          <Button
            id={PRESENT_BUTTON_ID}
            size="small"
            aria-keyshortcuts="F"
            aria-label={text.present}
            onClick={() => startPresenting(page)}
          >
            <Glyph of={Presentation} size={15} />
            <span className={styles.word}>{text.present}</span>
          </Button>
        </span>
        <Button
          size="small"
          aria-keyshortcuts="?"
          aria-label={text.keys}
          aria-haspopup="dialog"
          onClick={() => onOpen('keys')}
        >
          <Glyph of={Keyboard} size={16} />
          <span className={styles.word}>{text.keys}</span>
        </Button>
        <ThemeButton />
      </div>
    </header>
  );
}
