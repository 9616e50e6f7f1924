import { useLayoutEffect, useRef } from 'react';
import { usePageSettings } from '../page/PageContext.ts';
import { useSurroundings } from '../page/surroundings.ts';
import { focusKind } from './focusKind.ts';
import type { FocusKind, KeyPress } from './keyCommand.ts';

/** What a key press asks for; null where it is nobody's business. */
type ReadKey<Command> = (press: KeyPress, focus: FocusKind, singleKeys: boolean) => Command | null;

/**
 * Answers the keys of the page as `read` understands them, unless its link wants none answered. `obey` returns false
 * where there was nothing to do, and the browser keeps the key. Who has the first turn hears a key before all others.
 */
export function useKeyboard<Command>(
  read: ReadKey<Command>,
  obey: (command: Command) => boolean,
  turn: 'first' | 'usual' = 'usual',
): void {
  const { singleKeys, display } = usePageSettings();
  const { keys } = useSurroundings();
  const latest = useRef({ singleKeys, display, read, obey });
  useLayoutEffect(() => {
    latest.current = { singleKeys, display, read, obey };
  });
  // What is seen answers: no key is lost between the first sight and the listener.
  useLayoutEffect(() => {
    const heard = keys();
    const onKeyDown = (event: Event) => {
      const now = latest.current;
      if (!(event instanceof KeyboardEvent) || event.defaultPrevented || event.isComposing) return;
      if (!now.display.keyboard) return;
      // Outside of a shadow tree its host stands for all that is within.
      const [target = null] = event.composedPath();
      const command = now.read(event, focusKind(target), now.singleKeys);
      if (command && now.obey(command)) event.preventDefault();
    };
    const options = { capture: turn === 'first' };
    heard.addEventListener('keydown', onKeyDown, options);
    return () => heard.removeEventListener('keydown', onKeyDown, options);
  }, [keys, turn]);
}
