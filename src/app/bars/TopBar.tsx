import { BookOpen, Keyboard, ListOrdered, Presentation, ScrollText, Share2 } from 'lucide';
import type { ReactNode } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useShellText } from '../../i18n/useShellText.ts';
import { useText } from '../../i18n/useText.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';
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
  const shortcut = useShortcut();
  const opener = (overlay: OverlayId, label: string, icon: ReactNode, keys?: string) => (
    <Button
      size="small"
      aria-label={label}
      aria-haspopup="dialog"
      aria-keyshortcuts={keys}
      onClick={() => onOpen(overlay)}
    >
      {icon}
      <span className={styles.word}>{label}</span>
    </Button>
  );
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
        {opener('share', text.share, <Glyph of={Share2} size={15} />)}
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
        {opener('plan', text.plan, <Glyph of={ListOrdered} size={15} />)}
        {opener('words', text.words, <Glyph of={BookOpen} size={15} />)}
        <span className={styles.present}>
          <Button
            id={PRESENT_BUTTON_ID}
            size="small"
            aria-keyshortcuts={shortcut('F')}
            aria-label={text.present}
            onClick={() => startPresenting(page)}
          >
            <Glyph of={Presentation} size={15} />
            <span className={styles.word}>{text.present}</span>
          </Button>
        </span>
        {opener('keys', text.keys, <Glyph of={Keyboard} size={16} />, shortcut('?'))}
        <ThemeButton />
      </div>
    </header>
  );
}
