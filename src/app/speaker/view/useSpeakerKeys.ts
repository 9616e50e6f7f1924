import { useLayoutEffect, useRef } from 'react';
import { focusKind } from '../../keyboard/focusKind.ts';
import type { FocusKind, KeyPress } from '../../keyboard/keyCommand.ts';

/** Answers the keys of this window. `obey` returns false where a key means nothing here, and the browser keeps it. */
export function useSpeakerKeys(obey: (press: KeyPress, focus: FocusKind) => boolean): void {
  const latest = useRef(obey);
  useLayoutEffect(() => {
    latest.current = obey;
  });
  // What is seen answers: no key is lost between the first sight and the listener.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (latest.current(event, focusKind(event.target))) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
