import { usePageSettings } from '../page/PageContext.ts';

/**
 * Reads the keys of a control, as `aria-keyshortcuts` names them: undefined where they are turned off. Chords with Ctrl
 * stay where single keys do not.
 */
export function useShortcut(): (keys: string) => string | undefined {
  const { singleKeys, display } = usePageSettings();
  return (keys) => (display.keyboard && (singleKeys || keys.startsWith('Control')) ? keys : undefined);
}
