import { ArrowRight } from 'lucide';
import { flushSync } from 'react-dom';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useText } from '../../i18n/useText.ts';
import type { Trace } from '../../trace/trace.ts';
import { offersOf } from '../offers/offersOf.ts';
import { useLabState, usePage, usePageSettings } from '../page/PageContext.ts';
import { useSurroundings } from '../page/surroundings.ts';
import { useIsRefused } from '../page/useIsRefused.ts';
import { decisiveOf, type Reel } from '../session/reel.ts';
import { focusTransport, NEXT_BUTTON_ID } from '../transport/transportFocus.ts';

/** At the end of a run: what to try next. It leads to the step that decides the new run. */
export function NextRun({ trace }: { readonly trace: Trace }) {
  const { lab } = usePage();
  const { tree } = useSurroundings();
  const { app } = useText();
  const { present } = useLabState().session;
  const { predict } = usePageSettings().display;
  const isRefused = useIsRefused();
  const { nextAfter, actionFor } = offersOf(trace.scenario);
  const next = nextAfter(trace);
  if (next === null || isRefused(actionFor(next, present))) return null;
  const run = () => {
    // The button goes away with the run that has ended, and the focus goes on to the player.
    // Whoever wants to predict comes to stand before the decision, or at the beginning where nothing has to be decided.
    const at = (reel: Reel) => {
      const decided = decisiveOf(reel);
      if (!predict) return decided ?? reel.moments.length;
      return decided === null ? 0 : decided - 1;
    };
    flushSync(() => lab.change(actionFor(next, present), at));
    focusTransport(tree(), NEXT_BUTTON_ID);
  };
  return (
    <Button size="small" variant="primary" onClick={run}>
      {app.caption.next(next)}
      <Glyph of={ArrowRight} size={15} />
    </Button>
  );
}
