import { shownAddress } from '../sees/shownAddress.ts';
import { sightFacts } from '../sees/sightFacts.ts';
import { seenAt } from '../sees/userView.ts';
import { type ComparedRun, isTheSame } from './comparison.ts';

type Run = Pick<ComparedRun, 'trace' | 'cursor'>;

/** What a person sees of a run, without what an address bar cuts off; and what there is to say about it. */
function sight({ trace, cursor }: Run) {
  const { view } = seenAt(trace, cursor);
  const isPage = view.kind === 'page' || view.kind === 'loading';
  const { attacker, attackerKnows } = sightFacts(trace, cursor, view);
  const screen = view.kind === 'page' ? view.screen.facts : null;
  // The consent page marks the decision that the run took.
  const decided = view.kind === 'page' && view.page === 'consent' ? trace.decisions : null;
  const shown = isPage ? { ...view, address: shownAddress(view.address), screen, decided } : view;
  return [shown, attacker, attackerKnows.includes('code'), attackerKnows.includes('photos')];
}

/** Whether the person sees the same in every run, with the same behind it. */
export const seenAlike = (runs: readonly Run[]): boolean => isTheSame(runs.map(sight));
