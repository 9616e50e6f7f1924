import {
  EyeOff,
  Keyboard,
  LayoutGrid,
  Maximize,
  MonitorSpeaker,
  MonitorX,
  Moon,
  Presentation,
  SlidersHorizontal,
  Sun,
  X,
} from 'lucide';
import type { ReactNode } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { usePage, usePageSettings } from '../page/PageContext.ts';
import type { ThemeChoice } from '../theme/theme.ts';
import styles from './PresenterTools.module.css';
import type { PresenterCommand } from './presenterKeys.ts';

const THEME_ICONS = { auto: Presentation, light: Sun, dark: Moon, projector: Presentation } as const;

/** Before a room the theme of the system is nobody's wish, and the one for projectors is the first. */
const NEXT_THEME: Readonly<Record<ThemeChoice, ThemeChoice>> = {
  auto: 'light',
  projector: 'light',
  light: 'dark',
  dark: 'projector',
};

type Tool = 'blackout' | 'overview' | 'verdict' | 'switches' | 'speaker' | 'present' | 'help';

export interface PresenterToolsProps {
  readonly obey: (command: PresenterCommand) => void;
  readonly onEnd: () => void;
  readonly switchesOpen: boolean;
  readonly verdictHidden: boolean;
  /** Null where the browser does not allow it. */
  readonly fullScreen: boolean | null;
  /** Whether the key Esc leaves the mode. */
  readonly escapes: boolean;
}

/** What the instructor may want besides the next step. */
export function PresenterTools({ obey, onEnd, switchesOpen, verdictHidden, fullScreen, escapes }: PresenterToolsProps) {
  const { settings } = usePage();
  const { theme } = usePageSettings();
  const { tools } = useWholeCatalogue().presenter;
  const shortcut = useShortcut();
  const themeIcon = THEME_ICONS[theme];
  const tool = (
    label: string,
    keys: string,
    face: ReactNode,
    type: Tool,
    state: { readonly 'aria-pressed'?: boolean; readonly 'aria-expanded'?: boolean } = {},
  ) => (
    <Button
      variant="icon"
      size="small"
      aria-label={label}
      title={shortcut(keys) ? `${label} (${keys.split(' ', 1)})` : label}
      aria-keyshortcuts={shortcut(keys)}
      {...state}
      onClick={() => obey({ type })}
    >
      {face}
    </Button>
  );
  return (
    <fieldset className={styles.tools} aria-label={tools.name} data-focus="stage">
      {tool(tools.blackout, 'B .', <Glyph of={MonitorX} />, 'blackout')}
      {tool(tools.overview, 'O', <Glyph of={LayoutGrid} />, 'overview')}
      {tool(tools.hideVerdict, 'V', <Glyph of={EyeOff} />, 'verdict', { 'aria-pressed': verdictHidden })}
      {tool(tools.switches, 'W', <Glyph of={SlidersHorizontal} />, 'switches', { 'aria-expanded': switchesOpen })}
      <Button
        variant="icon"
        size="small"
        aria-label={tools.theme(theme)}
        title={tools.theme(theme)}
        onClick={() => settings.set({ ...settings.get(), theme: NEXT_THEME[theme] })}
      >
        <Glyph of={themeIcon} />
      </Button>
      {tool(tools.speaker, 'S', <Glyph of={MonitorSpeaker} />, 'speaker')}
      {fullScreen !== null &&
        tool(tools.fullScreen, 'F', <Glyph of={Maximize} />, 'present', { 'aria-pressed': fullScreen })}
      {tool(tools.keys, '?', <Glyph of={Keyboard} />, 'help')}
      <Button
        variant="icon"
        size="small"
        aria-label={tools.leave}
        title={tools.leave}
        aria-keyshortcuts={escapes ? 'Escape' : undefined}
        onClick={onEnd}
      >
        <Glyph of={X} />
        {escapes && <span className={styles.escape}>{tools.escape}</span>}
      </Button>
    </fieldset>
  );
}
