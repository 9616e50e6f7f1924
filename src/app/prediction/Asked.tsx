import { later, WhenFetched } from '../later.tsx';
import { usePageSettings } from '../page/PageContext.ts';
import type { AskedWordsProps } from './AskedWords.tsx';

const askedWords = later(() => import('./AskedWords.tsx').then(({ AskedWords }) => AskedWords));

/** What is said about the moment, or asked before it where the learner wants to predict. */
export function Asked(props: AskedWordsProps) {
  const { predict } = usePageSettings().display;
  if (!predict) return props.children;
  return <WhenFetched view={askedWords} props={props} meanwhile={props.children} />;
}
