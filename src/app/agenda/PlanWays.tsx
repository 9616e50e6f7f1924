import { ChevronLeft, ChevronRight, X } from 'lucide';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import { stepAt } from '../link/momentOfStep.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { AddStop } from './AddStop.tsx';
import styles from './Agenda.module.css';
import type { Stop } from './agenda.ts';
import { boundsOf } from './boundsOf.ts';
import { lengthened } from './edit.ts';
import { endHere } from './endHere.ts';
import { planCourseOf } from './planCourse.ts';
import type { AgendaEditor } from './useAgenda.ts';

interface PlanWaysProps {
  readonly editor: AgendaEditor;
  readonly stop: Stop;
  readonly onEdit: () => void;
}

/** The ways to the neighbouring stops, and how the plan grows while its moments are looked for. */
export function PlanWays({ editor, stop, onEdit }: PlanWaysProps) {
  const page = usePage();
  const state = useLabState();
  const { bar, done } = useWholeCatalogue().agenda;
  const { agenda, at, change } = editor;
  const course = planCourseOf(page);
  const end = endHere(stop, state);
  const mayGoOn = end !== null && end > boundsOf(stop, state.reel).to;
  const extend = () => {
    if (end !== null) change(lengthened(agenda, at, stepAt(state.reel, end)), at, done.lengthened(at + 1, end));
  };
  return (
    <span className={styles.ways}>
      <Button
        variant="icon"
        size="small"
        aria-label={bar.previous}
        title={bar.previous}
        disabled={at === 0}
        onClick={() => course.goTo(at - 1)}
      >
        <Glyph of={ChevronLeft} size={16} />
      </Button>
      <Button
        variant="icon"
        size="small"
        aria-label={bar.next}
        title={bar.next}
        disabled={at === agenda.stops.length - 1}
        onClick={() => course.goTo(at + 1)}
      >
        <Glyph of={ChevronRight} size={16} />
      </Button>
      <AddStop editor={editor} variant="quiet" />
      <Button size="small" disabled={!mayGoOn} title={mayGoOn ? undefined : bar.extending} onClick={extend}>
        {bar.extend}
      </Button>
      <Button size="small" aria-haspopup="dialog" onClick={onEdit}>
        {bar.edit}
      </Button>
      <Button variant="icon" size="small" aria-label={bar.close} title={bar.close} onClick={() => page.plan.set(null)}>
        <Glyph of={X} size={16} />
      </Button>
    </span>
  );
}
