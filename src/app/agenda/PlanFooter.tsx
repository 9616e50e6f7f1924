import { Presentation } from 'lucide';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import { usePage } from '../page/PageContext.ts';
import { setDisplay } from '../page/setDisplay.ts';
import { AddStop } from './AddStop.tsx';
import { planCourseOf } from './planCourse.ts';
import type { AgendaEditor } from './useAgenda.ts';

interface PlanFooterProps {
  readonly editor: AgendaEditor;
  readonly onClose: () => void;
}

/** What a plan is there for: to be made longer, and to be presented. */
export function PlanFooter({ editor, onClose }: PlanFooterProps) {
  const page = usePage();
  const text = useWholeCatalogue().agenda;

  const present = () => {
    planCourseOf(page).goTo(0);
    setDisplay(page, { present: true });
    onClose();
  };
  return (
    <>
      <Button size="small" disabled={editor.agenda.stops.length === 0} onClick={present}>
        <Glyph of={Presentation} size={15} />
        {text.present}
      </Button>
      <AddStop editor={editor} variant="primary" />
    </>
  );
}
