import { ChevronLeft, ChevronRight, X } from 'lucide';
import { useSyncExternalStore } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import { usePage } from '../page/PageContext.ts';
import styles from './Agenda.module.css';
import { Faults } from './Faults.tsx';
import { planCourseOf } from './planCourse.ts';

/** Where the plan stands, its note, and the ways to the neighbouring stops. */
export function PlanBar({ onEdit }: { readonly onEdit: () => void }) {
  const page = usePage();
  const { agenda: text } = useWholeCatalogue();
  const plan = useSyncExternalStore(page.plan.subscribe, page.plan.get, page.plan.get);
  const stop = plan?.agenda.stops[plan.at];
  if (plan === null || stop === undefined) return null;
  const { at, agenda, problems } = plan;
  const count = agenda.stops.length;
  const course = planCourseOf(page);
  return (
    <section className={styles.bar} aria-label={text.bar.name}>
      <div className={styles.place}>
        <p className={styles.position} role="status">
          {text.bar.position(at + 1, count)}
        </p>
        {stop.note !== undefined && (
          <p className={styles.shownNote} dir="auto">
            {stop.note}
          </p>
        )}
        <span className={styles.ways}>
          <Button
            variant="icon"
            size="small"
            aria-label={text.bar.previous}
            title={text.bar.previous}
            disabled={at === 0}
            onClick={() => course.goTo(at - 1)}
          >
            <Glyph of={ChevronLeft} size={16} />
          </Button>
          <Button
            variant="icon"
            size="small"
            aria-label={text.bar.next}
            title={text.bar.next}
            disabled={at === count - 1}
            onClick={() => course.goTo(at + 1)}
          >
            <Glyph of={ChevronRight} size={16} />
          </Button>
          <Button size="small" aria-haspopup="dialog" onClick={onEdit}>
            {text.bar.edit}
          </Button>
          <Button
            variant="icon"
            size="small"
            aria-label={text.bar.close}
            title={text.bar.close}
            onClick={() => page.plan.set(null)}
          >
            <Glyph of={X} size={16} />
          </Button>
        </span>
      </div>
      {problems.length > 0 && (
        <Notice
          tone="warning"
          live="alert"
          dismiss={{ label: text.close, onDismiss: () => page.plan.set({ ...plan, problems: [] }) }}
        >
          <p>{text.bar.problems}</p>
          <Faults problems={problems} />
        </Notice>
      )}
    </section>
  );
}
