import { useEffect, useSyncExternalStore } from 'react';
import type { Trace } from '../../trace/trace.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { askAhead } from './askAhead.ts';
import { noPredictions, type Predictions } from './predictions.ts';

/** Finds what is open in the run that is shown, and lets the player ask just that. */
export function useQuestions(trace: Trace): Predictions {
  const page = usePage();
  const { present } = useLabState().session;
  const { lab, predictions } = page;
  useEffect(() => {
    let isCurrent = true;
    void askAhead(page, present, trace).then((questions) => {
      if (!isCurrent) return;
      predictions.set({ questions, given: [] });
      lab.play({ type: 'question', cursors: questions.map(({ cursor }) => cursor) });
    });
    return () => {
      isCurrent = false;
      predictions.set(noPredictions);
    };
  }, [page, lab, predictions, present, trace]);
  return useSyncExternalStore(predictions.subscribe, predictions.get, predictions.get);
}
