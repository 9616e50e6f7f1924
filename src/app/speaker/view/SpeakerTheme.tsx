import { Moon, Sun, SunMoon } from 'lucide';
import { useEffect, useState } from 'react';
import { Button } from '../../../controls/Button.tsx';
import { Glyph } from '../../../controls/Glyph.tsx';
import { useShellText } from '../../../i18n/useShellText.ts';
import { applyTheme } from '../../theme/theme.ts';
import { keepHere, recallHere } from './keptHere.ts';

const ICONS = { auto: SunMoon, light: Sun, dark: Moon } as const;
type OwnTheme = keyof typeof ICONS;

const NEXT = { auto: 'light', light: 'dark', dark: 'auto' } as const;

const kept = (): OwnTheme => {
  const theme = recallHere('theme');
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
};

/** The theme of this window alone: the speaker may sit in the dark while the wall is bright. */
export function SpeakerTheme() {
  const shell = useShellText();
  const [theme, setTheme] = useState(kept);
  useEffect(() => {
    applyTheme(theme);
    keepHere('theme', theme);
  }, [theme]);
  const themeIcon = ICONS[theme];
  return (
    <Button
      variant="icon"
      aria-label={shell.theme(theme)}
      title={shell.theme(theme)}
      onClick={() => setTheme(NEXT[theme])}
    >
      <Glyph of={themeIcon} />
    </Button>
  );
}
