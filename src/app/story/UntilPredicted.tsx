import type { ReactNode } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useLabState } from '../page/PageContext.ts';
import { VerdictCover } from './VerdictCover.ts';

/** Hides how things stand from whoever is about to be asked what comes next. */
export function UntilPredicted({ children }: { readonly children: ReactNode }) {
  const { cursor, nextQuestion } = useLabState();
  const { predictFirst } = useText().app.caption;
  return <VerdictCover value={nextQuestion === cursor + 1 ? predictFirst : null}>{children}</VerdictCover>;
}
