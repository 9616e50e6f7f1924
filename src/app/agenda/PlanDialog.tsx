import { useEffect, useState } from 'react';
import { Dialog } from '../../controls/Dialog.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import { usePage } from '../page/PageContext.ts';
import styles from './Agenda.module.css';
import type { Agenda } from './agenda.ts';
import { LONGEST_TITLE } from './agenda.ts';
import { DeedNotice } from './DeedNotice.tsx';
import { titled } from './edit.ts';
import { ImportPlan } from './ImportPlan.tsx';
import { withKnownMoments } from './momentsOfStops.ts';
import { PlanFooter } from './PlanFooter.tsx';
import { StopList } from './StopList.tsx';
import { type AgendaEditor, useAgenda } from './useAgenda.ts';
import { useStopReels } from './useStopReels.ts';

interface PlanDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The plan of an instructor: its stops, in order, to be edited, shown, and taken elsewhere. */
export function PlanDialog({ open, onClose }: PlanDialogProps) {
  const { title, close } = useCatalogue().agenda;
  const editor = useAgenda();
  const [importing, setImporting] = useState(false);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      closeLabel={close}
      footer={
        <PlanFooter editor={editor} importing={importing} onImport={() => setImporting(!importing)} onClose={onClose} />
      }
    >
      <PlanEditor editor={editor} importing={importing} onClose={onClose} />
    </Dialog>
  );
}

interface PlanEditorProps {
  readonly editor: AgendaEditor;
  readonly importing: boolean;
  readonly onClose: () => void;
}

function PlanEditor({ editor, importing, onClose }: PlanEditorProps) {
  const { simulation } = usePage();
  const reelOf = useStopReels();
  const text = useCatalogue().agenda;
  const { agenda, at, change } = editor;
  const isEmpty = agenda.stops.length === 0;

  // What the moments are called is told by their runs.
  useEffect(() => void simulation.load().catch(() => null), [simulation]);

  const use = async (read: Agenda) => {
    await simulation.load().catch(() => null);
    const used = withKnownMoments(read, reelOf);
    if (used.agenda) change(used.agenda, 0, text.done.imported(used.agenda.stops.length), 'may be undone');
    return used;
  };
  return (
    <div className={styles.plan}>
      <DeedNotice editor={editor} />
      {importing && <ImportPlan onRead={use} />}
      {isEmpty ? (
        <p className={styles.hint}>{text.empty}</p>
      ) : (
        <>
          <label className={styles.field}>
            <span>{text.name}</span>
            <input
              type="text"
              dir="auto"
              maxLength={LONGEST_TITLE}
              value={agenda.title ?? ''}
              onChange={(event) => change(titled(agenda, event.target.value), at, '')}
            />
          </label>
          <StopList editor={editor} reelOf={reelOf} onClose={onClose} />
        </>
      )}
    </div>
  );
}
