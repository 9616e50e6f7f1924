import { useEffect, useRef } from 'react';
import { usePageSettings } from '../page/PageContext.ts';
import { useSurroundings } from '../page/surroundings.ts';
import { focusKind } from './focusKind.ts';
import { type KeyCommand, keyCommand } from './keyCommand.ts';

/**
 * Answers the keys of the page, unless its link wants none answered. `obey` returns false where there was nothing to do,
 * and the browser keeps the key.
 */
export function useKeyboard(obey: (command: KeyCommand) => boolean): void {
  const { singleKeys, display } = usePageSettings();
  const { keys } = useSurroundings();
  const latest = useRef({ singleKeys, display, obey });
  useEffect(() => {
    latest.current = { singleKeys, display, obey };
  });
  useEffect(() => {
    const heard = keys();
    const onKeyDown = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.defaultPrevented || event.isComposing) return;
      if (!latest.current.display.keyboard) return;
      // Outside of a shadow tree its host stands for all that is within.
      const [target = null] = event.composedPath();
      const command = keyCommand(event, focusKind(target), latest.current.singleKeys);
      if (command && latest.current.obey(command)) event.preventDefault();
    };
    heard.addEventListener('keydown', onKeyDown);
    return () => heard.removeEventListener('keydown', onKeyDown);
  }, [keys]);
}
