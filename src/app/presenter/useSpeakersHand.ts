import { useEffect, useRef } from 'react';
import { presenterPort } from '../speaker/page/presenterPort.ts';
import type { PresenterEvent, PresenterState } from './presenterState.ts';

/** Lets the speaker's window see and change what the room sees, as long as there is a presentation. */
export function useSpeakersHand(state: PresenterState, send: (event: PresenterEvent['type']) => void): void {
  const latest = useRef({ state, send });
  useEffect(() => {
    latest.current = { state, send };
  });
  const blackout = state.shows === 'nothing';
  const verdictHidden = state.shows !== 'page' && state.verdict === 'hidden';
  useEffect(() => {
    presenterPort.set({
      state: { blackout, verdictHidden },
      toggle(what) {
        const now = latest.current;
        if (what === 'verdict') now.send('verdict');
        else now.send(now.state.shows === 'nothing' ? 'light' : 'blackout');
      },
    });
  }, [blackout, verdictHidden]);
  useEffect(() => () => presenterPort.set(null), []);
}
