import { useState, useSyncExternalStore } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import { usePage } from '../page/PageContext.ts';
import styles from './Agenda.module.css';
import { DeedNotice } from './DeedNotice.tsx';
import { Faults } from './Faults.tsx';
import { PlanWays } from './PlanWays.tsx';
import { useAgenda } from './useAgenda.ts';

/** Where the plan stands, and the ways to its other stops. Its note is for the speaker: it waits to be asked for. */
export function PlanBar({ onEdit }: { readonly onEdit: () => void }) {
  const page = usePage();
  const { agenda: text } = useWholeCatalogue();
  const editor = useAgenda();
  const [noteOpen, setNoteOpen] = useState(false);
  const plan = useSyncExternalStore(page.plan.subscribe, page.plan.get, page.plan.get);
  const stop = plan?.agenda.stops[plan.at];
  if (plan === null || stop === undefined) return null;
  const { at, agenda, problems } = plan;
  return (
    <section className={styles.bar} aria-label={text.bar.name}>
      <div className={styles.place}>
        <p className={styles.position} role="status">
          {text.bar.position(at + 1, agenda.stops.length)}
        </p>
        {stop.note !== undefined && (
          <Button size="small" aria-expanded={noteOpen} onClick={() => setNoteOpen(!noteOpen)}>
            {text.bar.note}
          </Button>
        )}
        <DeedNotice editor={editor} />
        <PlanWays editor={editor} stop={stop} onEdit={onEdit} />
      </div>
      {stop.note !== undefined && noteOpen && (
        <p className={styles.shownNote} dir="auto">
          {stop.note}
        </p>
      )}
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
