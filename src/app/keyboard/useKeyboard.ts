import { useEffect, useRef } from 'react';
import { focusKind } from './focusKind.ts';
import { type KeyCommand, keyCommand } from './keyCommand.ts';

/** Answers the keys of the page. `obey` returns false where there was nothing to do, and the browser keeps the key. */
export function useKeyboard(singleKeys: boolean, obey: (command: KeyCommand) => boolean): void {
  const latest = useRef({ singleKeys, obey });
  useEffect(() => {
    latest.current = { singleKeys, obey };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = keyCommand(event, focusKind(event.target), latest.current.singleKeys);
      if (command && latest.current.obey(command)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
