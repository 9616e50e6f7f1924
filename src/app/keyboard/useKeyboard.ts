import { useEffect, useRef } from 'react';
import { usePageSettings } from '../page/PageContext.ts';
import { focusKind } from './focusKind.ts';
import type { FocusKind, KeyPress } from './keyCommand.ts';

/** What a key press asks for; null where it is nobody's business. */
type ReadKey<Command> = (press: KeyPress, focus: FocusKind, singleKeys: boolean) => Command | null;

/**
 * Answers the keys of the page, as `read` understands them. `obey` returns false where there was nothing to do, and the
 * browser keeps the key.
 */
export function useKeyboard<Command>(read: ReadKey<Command>, obey: (command: Command) => boolean): void {
  const { singleKeys, display } = usePageSettings();
  const latest = useRef({ singleKeys, display, read, obey });
  useEffect(() => {
    latest.current = { singleKeys, display, read, obey };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const now = latest.current;
      if (event.defaultPrevented || event.isComposing || !now.display.keyboard) return;
      const command = now.read(event, focusKind(event.target), now.singleKeys);
      if (command && now.obey(command)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
