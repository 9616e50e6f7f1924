import { useEffect, useSyncExternalStore } from 'react';
import type { Trace } from '../../trace/trace.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { askAhead } from './askAhead.ts';
import { noPredictions, type Predictions } from './predictions.ts';

/** As long as it is shown the player stops before what is open, and asks. */
export function useQuestions(trace: Trace): Predictions {
  const page = usePage();
  const { present } = useLabState().session;
  const { lab, predictions } = page;
  useEffect(() => {
    let isCurrent = true;
    const ask = (asked: Predictions) => {
      predictions.set(asked);
      lab.play({ type: 'question', cursors: asked.questions.map(({ cursor }) => cursor) });
    };
    void askAhead(page, present, trace).then((questions) => isCurrent && ask({ questions, given: [] }));
    return () => {
      isCurrent = false;
      ask(noPredictions);
    };
  }, [page, lab, predictions, present, trace]);
  return useSyncExternalStore(predictions.subscribe, predictions.get, predictions.get);
}
