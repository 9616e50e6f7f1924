import { ListPlus, Presentation } from 'lucide';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';

import { useLabState, usePage } from '../page/PageContext.ts';
import { setPresenting } from '../page/setPresenting.ts';
import { MOST_STOPS } from './agenda.ts';
import { added } from './edit.ts';
import { planCourseOf } from './planCourse.ts';
import { stopAt } from './stopAt.ts';
import type { AgendaEditor } from './useAgenda.ts';

interface PlanFooterProps {
  readonly editor: AgendaEditor;
  readonly onClose: () => void;
}

/** What a plan is there for: to be made longer, and to be presented. */
export function PlanFooter({ editor: { agenda, at, change }, onClose }: PlanFooterProps) {
  const page = usePage();
  const state = useLabState();
  const text = useWholeCatalogue().agenda;
  const count = agenda.stops.length;

  const add = () => {
    if (count < MOST_STOPS) change(added(agenda, stopAt(state)), count, text.done.added(count + 1));
    else change(agenda, at, text.full);
  };
  const present = () => {
    planCourseOf(page).goTo(0);
    setPresenting(page, true);
    onClose();
  };
  return (
    <>
      <Button size="small" disabled={count === 0} onClick={present}>
        <Glyph of={Presentation} size={15} />
        {text.present}
      </Button>
      <Button variant="primary" size="small" onClick={add}>
        <Glyph of={ListPlus} size={15} />
        {text.add}
      </Button>
    </>
  );
}
