import { useCallback, useLayoutEffect } from 'react';
import { later, WhenFetched } from '../later.tsx';
import { usePage, usePageSettings } from '../page/PageContext.ts';
import type { AskedWordsProps } from './AskedWords.tsx';
import { stillAsked } from './predictions.ts';

/** What asks, once it is wanted. */
export const askedWords = later(() => import('./AskedWords.tsx').then(({ AskedWords }) => AskedWords));

function Asking(props: AskedWordsProps) {
  const { lab, predictions } = usePage();
  const { trace } = props;
  const askNothing = useCallback(() => lab.play({ type: 'question', cursors: [] }), [lab]);
  useLayoutEffect(() => {
    const known = predictions.get();
    lab.play({ type: 'question', cursors: known.trace === trace ? stillAsked(known) : 'unknown' });
    return () => {
      // A step that waits for its question is not made without it: the same may be asked in another view.
      if (lab.state().finding) lab.play({ type: 'pause' });
      askNothing();
    };
  }, [lab, predictions, trace, askNothing]);
  return <WhenFetched view={askedWords} props={props} onGiveUp={askNothing} meanwhile={props.children} />;
}

/** What is said about the moment, or asked before it where the learner wants to predict. */
export function Asked(props: AskedWordsProps) {
  const { predict } = usePageSettings().display;
  return predict ? <Asking {...props} /> : props.children;
}
