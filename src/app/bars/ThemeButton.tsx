import { Moon, Presentation, Sun, SunMoon } from 'lucide';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useShellText } from '../../i18n/useShellText.ts';
import { usePage, usePageSettings } from '../page/PageContext.ts';
import { storeTheme, type ThemeChoice } from '../theme/theme.ts';

const THEME_ICONS = { auto: SunMoon, light: Sun, dark: Moon, projector: Presentation } as const;

const NEXT: Readonly<Record<ThemeChoice, ThemeChoice>> = {
  auto: 'light',
  light: 'dark',
  dark: 'auto',
  projector: 'auto',
};

/** Goes round the themes: the system's, light, dark. */
export function ThemeButton() {
  const { settings } = usePage();
  const { theme } = usePageSettings();
  const shell = useShellText();
  const themeIcon = THEME_ICONS[theme];
  const choose = () => {
    const next = NEXT[theme];
    storeTheme(next);
    settings.set({ ...settings.get(), theme: next });
  };
  return (
    <Button variant="icon" aria-label={shell.theme(theme)} title={shell.theme(theme)} onClick={choose}>
      <Glyph of={themeIcon} />
    </Button>
  );
}
