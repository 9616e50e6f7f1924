import { Download, ListPlus, Presentation, Trash2, Upload } from 'lucide-react';
import { Button } from '../../controls/Button.tsx';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { MOST_STOPS } from './agenda.ts';
import { download } from './download.ts';
import { added, EMPTY_AGENDA } from './edit.ts';
import { planCourseOf } from './planCourse.ts';
import { planned } from './planned.ts';
import { stopAt } from './stopAt.ts';
import type { AgendaEditor } from './useAgenda.ts';
import { agendaText } from './writeAgenda.ts';

interface PlanFooterProps {
  readonly editor: AgendaEditor;
  readonly importing: boolean;
  readonly onImport: () => void;
  readonly onClose: () => void;
}

/** What can be done to the plan as a whole. */
export function PlanFooter({ editor: { agenda, change }, importing, onImport, onClose }: PlanFooterProps) {
  const page = usePage();
  const state = useLabState();
  const text = useCatalogue().agenda;
  const count = agenda.stops.length;
  const isEmpty = count === 0;

  const add = () => {
    const longer = added(agenda, stopAt(state));
    change(count < MOST_STOPS ? longer : agenda, count, count < MOST_STOPS ? text.done.added(count + 1) : text.full);
  };
  const present = () => {
    planCourseOf(page).goTo(0);
    const { display, ...others } = page.settings.get();
    page.settings.set({ ...others, display: { ...display, present: true } });
    onClose();
  };
  const link = () => {
    const plan = planned(agenda, 0);
    return new URL(`${window.location.pathname}#plan=${plan?.written ?? ''}`, window.location.href).href;
  };
  return (
    <>
      <Button size="small" aria-expanded={importing} onClick={onImport}>
        <Upload size={15} />
        {text.import.open}
      </Button>
      <Button
        size="small"
        disabled={isEmpty}
        onClick={() => download(agendaText(agenda, 2), `${text.fileName}.json`, 'application/json')}
      >
        <Download size={15} />
        {text.export}
      </Button>
      {!isEmpty && <CopyButton text={link} labels={text.copy} />}
      <Button
        size="small"
        disabled={isEmpty}
        onClick={() => change(EMPTY_AGENDA, 0, text.done.cleared, 'may be undone')}
      >
        <Trash2 size={15} />
        {text.clear}
      </Button>
      <Button size="small" disabled={isEmpty} onClick={present}>
        <Presentation size={15} />
        {text.present}
      </Button>
      <Button variant="primary" size="small" onClick={add}>
        <ListPlus size={15} />
        {text.add}
      </Button>
    </>
  );
}
