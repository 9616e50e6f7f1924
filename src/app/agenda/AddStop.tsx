import { ListPlus } from 'lucide';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import { useLabState } from '../page/PageContext.ts';
import { MOST_STOPS } from './agenda.ts';
import { added } from './edit.ts';
import { showsSame, stopAt } from './stopAt.ts';
import type { AgendaEditor } from './useAgenda.ts';

interface AddStopProps {
  readonly editor: AgendaEditor;
  readonly variant: 'primary' | 'quiet';
}

/** Puts the moment that is shown at the end of the plan, and says so where it stands there already. */
export function AddStop({ editor: { agenda, change, tell }, variant }: AddStopProps) {
  const state = useLabState();
  const text = useWholeCatalogue().agenda;
  const count = agenda.stops.length;
  const add = () => {
    if (count >= MOST_STOPS) return tell(text.full);
    const stop = stopAt(state);
    const last = agenda.stops.at(-1);
    const isRepeated = last !== undefined && showsSame(stop, last);
    change(added(agenda, stop), count, text.done.added(count + 1, isRepeated));
  };
  return (
    <Button variant={variant} size="small" onClick={add}>
      <Glyph of={ListPlus} size={15} />
      {text.add}
    </Button>
  );
}
