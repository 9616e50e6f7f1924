import { Button } from '../../controls/Button.tsx';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import styles from './Agenda.module.css';
import type { AgendaEditor } from './useAgenda.ts';

/** Says what was done to the plan last, and takes it back. */
export function DeedNotice({ editor: { deed, undo } }: { readonly editor: AgendaEditor }) {
  const { agenda } = useWholeCatalogue();
  return (
    <div className={styles.deed} data-told={deed !== null || undefined}>
      {/* It is there before its words are: only then are they announced. */}
      <p role="status">{deed?.words}</p>
      {deed?.before && (
        <Button size="small" data-action="undo" onClick={undo}>
          {agenda.undo}
        </Button>
      )}
    </div>
  );
}
