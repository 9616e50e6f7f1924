import { type ReactNode, startTransition, useEffect, useMemo, useState } from 'react';
import { type Words, WordsContext } from '../controls/WordsContext.ts';
import type { PageCatalogue } from '../i18n/catalogue.ts';
import { useText } from '../i18n/useText.ts';
import { whenIdle } from './whenIdle.ts';

/** Explains hard words in all sentences within, once their explanations are there: nobody waits for them. */
export function Explained({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const [wordsOf, setWordsOf] = useState<((text: PageCatalogue) => Words) | null>(null);

  useEffect(
    () =>
      whenIdle(() => {
        import('./words/wordsOf.ts').then(
          // Parts of the first frame may still have to come to life, as they were prerendered.
          (fetched) => startTransition(() => setWordsOf(() => fetched.wordsOf)),
          () => undefined,
        );
      }),
    [],
  );
  const words = useMemo(() => wordsOf?.(text) ?? null, [wordsOf, text]);
  return <WordsContext value={words}>{children}</WordsContext>;
}
