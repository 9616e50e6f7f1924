import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

interface FullScreen {
  /** Whether the browser would allow it. */
  readonly isPossible: boolean;
  readonly isOn: boolean;
  readonly toggle: () => void;
  /** Back to the window, if it fills the screen. */
  readonly leave: () => void;
}

interface KeyboardLock {
  readonly unlock?: () => void;
  readonly lock?: (keys: readonly string[]) => Promise<void>;
}

/** Where the browser lets it, Esc stays with the page: it leaves the innermost thing, not the full screen at once. */
function lockEscape(isOurs: boolean): void {
  const { keyboard }: Navigator & { readonly keyboard?: KeyboardLock } = navigator;
  // A lock outlasts the full screen in which it was asked for.
  if (isOurs) keyboard?.lock?.(['Escape']).catch(() => undefined);
  else keyboard?.unlock?.();
}

function exit(): void {
  document.exitFullscreen().catch(() => undefined);
}

/**
 * Lets an element fill the screen from when it is there, if that follows a press; browsers allow nothing else. `onLeft`
 * is called when the full screen was left by other means than these. `escapeIsOurs`: whether the page answers Esc.
 */
export function useFullScreen(
  element: RefObject<HTMLElement | null>,
  escapeIsOurs: boolean,
  onLeft: () => void,
): FullScreen {
  const [isOn, setOn] = useState(false);
  const latest = useRef({ escapeIsOurs, onLeft });
  useEffect(() => {
    latest.current = { escapeIsOurs, onLeft };
  });
  /** What was asked for last: a browser takes its time to fill the screen, and may be asked to leave it meanwhile. */
  const wanted = useRef(false);
  const wasFilled = useRef(false);

  const fill = useCallback((filled: HTMLElement) => {
    wanted.current = true;
    filled.requestFullscreen({ navigationUI: 'hide' }).then(
      () => {
        // It may have been left again by the time at which the browser tells that it was filled.
        wasFilled.current = true;
        lockEscape(latest.current.escapeIsOurs);
      },
      // Refused: it fills the window all the same.
      () => undefined,
    );
  }, []);

  useEffect(() => {
    const filled = element.current;
    if (filled === null) return;
    const isFilled = () => document.fullscreenElement !== null && filled.matches(':fullscreen');
    const onChange = () => {
      const leftByOthers = wasFilled.current && !isFilled() && wanted.current;
      wasFilled.current = isFilled();
      setOn(isFilled());
      if (isFilled() && !wanted.current) exit();
      if (!leftByOthers) return;
      wanted.current = false;
      latest.current.onLeft();
    };
    document.addEventListener('fullscreenchange', onChange);
    // To ask without a press is an error that the browser reports.
    if (document.fullscreenEnabled && navigator.userActivation?.isActive) fill(filled);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (isFilled()) exit();
    };
  }, [element, fill]);

  const leave = () => {
    wanted.current = false;
    // The browser may tell of it only once the screen is wanted again.
    wasFilled.current = false;
    if (element.current?.matches(':fullscreen')) exit();
  };
  const toggle = () => {
    const filled = element.current;
    if (filled?.matches(':fullscreen')) leave();
    else if (filled && document.fullscreenEnabled) fill(filled);
  };
  return { isPossible: document.fullscreenEnabled, isOn, toggle, leave };
}
