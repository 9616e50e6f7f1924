import { useCallback, useLayoutEffect } from 'react';
import { later, WhenFetched } from '../later.tsx';
import { usePage, usePageSettings } from '../page/PageContext.ts';
import type { AskedWordsProps } from './AskedWords.tsx';

/** What asks, once it is wanted. */
export const askedWords = later(() => import('./AskedWords.tsx').then(({ AskedWords }) => AskedWords));

function Asking(props: AskedWordsProps) {
  const { lab } = usePage();
  const { trace } = props;
  // Until it is known what is open nothing is given away: any step may be asked about.
  useLayoutEffect(() => {
    const ask = (cursors: readonly number[]) => lab.play({ type: 'question', cursors });
    ask(trace.steps.map((_, index) => index + 1));
    return () => ask([]);
  }, [lab, trace]);
  const giveUp = useCallback(() => lab.play({ type: 'question', cursors: [] }), [lab]);
  return <WhenFetched view={askedWords} props={props} onGiveUp={giveUp} meanwhile={props.children} />;
}

/** What is said about the moment, or asked before it where the learner wants to predict. */
export function Asked(props: AskedWordsProps) {
  const { predict } = usePageSettings().display;
  return predict ? <Asking {...props} /> : props.children;
}
