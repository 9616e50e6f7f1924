import { Download, Trash2, Upload } from 'lucide';
import { Button } from '../../controls/Button.tsx';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import { download, mayDownload } from '../share/download.ts';
import { linkHere } from '../share/linkHere.ts';
import styles from './Agenda.module.css';
import { EMPTY_AGENDA } from './edit.ts';
import { planned } from './planned.ts';
import type { AgendaEditor } from './useAgenda.ts';
import { agendaText } from './writeAgenda.ts';

interface PlanToolsProps {
  readonly editor: AgendaEditor;
  readonly importing: boolean;
  readonly onImport: () => void;
}

/** Where a plan comes from and goes to. */
export function PlanTools({ editor: { agenda, change }, importing, onImport }: PlanToolsProps) {
  const text = useWholeCatalogue().agenda;
  const isEmpty = agenda.stops.length === 0;
  const link = () => linkHere({ search: '', hash: `#plan=${planned(agenda, 0)?.written ?? ''}` }, window.location.href);
  const save = () => download(new Blob([agendaText(agenda, 2)], { type: 'application/json' }), `${text.fileName}.json`);
  return (
    <div className={styles.tools}>
      <Button size="small" aria-expanded={importing} onClick={onImport}>
        <Glyph of={Upload} size={15} />
        {text.import.open}
      </Button>
      {!isEmpty && (
        <>
          {mayDownload(window) && (
            <Button size="small" onClick={save}>
              <Glyph of={Download} size={15} />
              {text.export}
            </Button>
          )}
          <CopyButton text={link} labels={text.copy} />
          <Button size="small" onClick={() => change(EMPTY_AGENDA, 0, text.done.cleared, 'may be undone')}>
            <Glyph of={Trash2} size={15} />
            {text.clear}
          </Button>
        </>
      )}
    </div>
  );
}
