import type { Lab } from '../../app/session/lab.ts';
import { FlowError } from '../contract/flowError.ts';
import { whyUnavailable } from './eventsBetween.ts';

/** Throws where the lab is gone: whoever kept its methods would wait in vain. */
export function assertOpen({ aborted }: AbortSignal): void {
  if (aborted) throw new FlowError('closed', 'The lab was closed.');
}

/**
 * Settles when the lab shows what was chosen last. Rejects where it cannot be had, where the reader stays with what is
 * shown instead, and where the lab is closed first.
 */
export function shownRun(lab: Lab, closing: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const left = lab.state();
    let stop: () => void = () => undefined;

    function isSettled(): boolean {
      const state = lab.state();
      if (state.awaited === null) {
        if (left.awaited !== null && state.session === left.session) {
          reject(new FlowError('abandoned', 'The reader stayed with what was shown.'));
        } else resolve();
        return true;
      }
      if (state.awaited.simulation === 'coming') return false;
      reject(new FlowError('unavailable', whyUnavailable(state)));
      return true;
    }

    function onClosing(): void {
      end();
      reject(new FlowError('closed', 'The lab was closed.'));
    }

    function end(): void {
      stop();
      closing.removeEventListener('abort', onClosing);
    }

    if (closing.aborted) onClosing();
    else if (!isSettled()) {
      stop = lab.subscribe(() => {
        if (isSettled()) end();
      });
      closing.addEventListener('abort', onClosing);
    }
  });
}
