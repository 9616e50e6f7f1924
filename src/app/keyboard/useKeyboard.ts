import { useEffect, useRef } from 'react';
import { useSurroundings } from '../page/surroundings.ts';
import { focusKind } from './focusKind.ts';
import { type KeyCommand, keyCommand } from './keyCommand.ts';

/** Answers the keys of the page. `obey` returns false where there was nothing to do, and the browser keeps the key. */
export function useKeyboard(singleKeys: boolean, obey: (command: KeyCommand) => boolean): void {
  const { keys } = useSurroundings();
  const latest = useRef({ singleKeys, obey });
  useEffect(() => {
    latest.current = { singleKeys, obey };
  });
  useEffect(() => {
    const heard = keys();
    const onKeyDown = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.defaultPrevented || event.isComposing) return;
      // Outside of a shadow tree its host stands for all that is within.
      const [target = null] = event.composedPath();
      const command = keyCommand(event, focusKind(target), latest.current.singleKeys);
      if (command && latest.current.obey(command)) event.preventDefault();
    };
    heard.addEventListener('keydown', onKeyDown);
    return () => heard.removeEventListener('keydown', onKeyDown);
  }, [keys]);
}
