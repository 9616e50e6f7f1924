import { useEffect, useSyncExternalStore } from 'react';
import type { Trace } from '../../trace/trace.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { askAhead } from './askAhead.ts';
import { noPredictions, type Predictions } from './predictions.ts';

/** Finds what is open in the run that is shown, unless that is known, and lets the player ask just that. */
export function useQuestions(trace: Trace): Predictions {
  const page = usePage();
  const { present } = useLabState().session;
  const { lab, predictions } = page;
  useEffect(() => {
    if (predictions.get().trace === trace) return;
    const unwanted = new AbortController();
    const ask = (asked: Predictions) => {
      if (unwanted.signal.aborted) return;
      predictions.set(asked);
      lab.play({ type: 'question', cursors: asked.questions.map(({ cursor }) => cursor) });
    };
    askAhead(page, present, trace, unwanted.signal).then(
      (questions) => ask({ trace, questions, given: [] }),
      (mistake: unknown) => {
        ask(noPredictions);
        throw mistake;
      },
    );
    return () => unwanted.abort();
  }, [page, lab, predictions, present, trace]);
  const known = useSyncExternalStore(predictions.subscribe, predictions.get, predictions.get);
  return known.trace === trace ? known : noPredictions;
}
