import { useEffect, useState } from 'react';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import { usePage } from '../page/PageContext.ts';
import styles from './Agenda.module.css';
import { LONGEST_TITLE } from './agenda.ts';
import { DeedNotice } from './DeedNotice.tsx';
import { titled } from './edit.ts';
import { ImportPlan } from './ImportPlan.tsx';
import { withKnownMoments } from './momentsOfStops.ts';
import { PlanFooter } from './PlanFooter.tsx';
import { PlanTools } from './PlanTools.tsx';
import type { AgendaProblem } from './problem.ts';
import type { ReadAgenda } from './readAgenda.ts';
import { StopList } from './StopList.tsx';
import { withStepsOfRuns } from './stepsOfRuns.ts';
import { type AgendaEditor, useAgenda } from './useAgenda.ts';
import { useStopReels } from './useStopReels.ts';

interface PlanDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The plan of an instructor: its stops, in order, to be edited, shown, and taken elsewhere. */
export function PlanDialog({ open, onClose }: PlanDialogProps) {
  const { title, close } = useWholeCatalogue().agenda;
  const editor = useAgenda();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      closeLabel={close}
      footer={<PlanFooter editor={editor} onClose={onClose} />}
    >
      <PlanEditor editor={editor} onClose={onClose} />
    </Dialog>
  );
}

const byStop = (one: AgendaProblem, other: AgendaProblem) => (one.stop ?? 0) - (other.stop ?? 0);

interface PlanEditorProps {
  readonly editor: AgendaEditor;
  readonly onClose: () => void;
}

function PlanEditor({ editor, onClose }: PlanEditorProps) {
  const [importing, setImporting] = useState(false);
  const { simulation } = usePage();
  const reelOf = useStopReels();
  const text = useWholeCatalogue().agenda;
  const { agenda, at, change, tell } = editor;
  const isEmpty = agenda.stops.length === 0;

  // What the moments are called is told by their runs.
  useEffect(() => void simulation.load().catch(() => null), [simulation]);

  const use = async (read: ReadAgenda) => {
    if (read.agenda === null) return tell(text.import.refused, read.problems);
    if (read.agenda.stops.length === 0) {
      return tell(text.import.nothing(read.problems.some(({ remedy }) => remedy === 'leftOut')), read.problems);
    }
    await simulation.load().catch(() => null);
    const known = withKnownMoments(read.agenda, read.numbers, reelOf);
    const problems = [...withStepsOfRuns(read, reelOf), ...known.problems].sort(byStop);
    const words = text.done.imported(known.agenda.stops.length, problems.length);
    change(known.agenda, 0, words, 'may be undone', problems);
  };
  return (
    <div className={styles.plan}>
      <DeedNotice editor={editor} />
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
          <p className={styles.hint}>{text.extending}</p>
          <StopList editor={editor} reelOf={reelOf} onClose={onClose} />
        </>
      )}
      <PlanTools editor={editor} importing={importing} onImport={() => setImporting(!importing)} />
      {importing && <ImportPlan onRead={(read) => void use(read)} onUnreadable={() => tell(text.import.unreadable)} />}
    </div>
  );
}
