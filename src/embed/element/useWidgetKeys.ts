import type { KeyCommand } from '../../app/keyboard/keyCommand.ts';
import { useKeyboard } from '../../app/keyboard/useKeyboard.ts';
import { usePageSettings } from '../../app/page/PageContext.ts';

/** Answers keys as long as the focus is in the widget, unless its host wants none answered. */
export function useWidgetKeys(obey: (command: KeyCommand) => boolean): void {
  const { singleKeys, display } = usePageSettings();
  useKeyboard(singleKeys, (command) => display.keyboard && obey(command));
}
