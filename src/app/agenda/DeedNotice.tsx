import { useEffect, useRef } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import styles from './Agenda.module.css';
import { Faults } from './Faults.tsx';
import type { AgendaEditor } from './useAgenda.ts';

/** Says what was done to the plan last and what of it could not be used, and takes it back. */
export function DeedNotice({ editor: { deed, undo } }: { readonly editor: AgendaEditor }) {
  const { agenda } = useWholeCatalogue();
  const place = useRef<HTMLDivElement>(null);
  const report = useRef<HTMLHeadingElement>(null);
  const isReport = deed !== null && deed.problems.length > 0;
  const isAlert = deed?.tone === 'warning' && !isReport;

  // What asks for a decision is seen, wherever it was caused; what is to be read through is read from its beginning.
  useEffect(() => {
    if (deed?.tone === 'warning' || deed?.before) place.current?.scrollIntoView({ block: 'nearest' });
    report.current?.focus();
  }, [deed]);

  return (
    <div ref={place} className={styles.deed} data-told={deed !== null || undefined} data-tone={deed?.tone}>
      {/* It is there before its words are: only then are they announced. An alert is as it comes; a report has the focus. */}
      <p role="status">{!isReport && !isAlert && deed?.words}</p>
      {isAlert && <p role="alert">{deed.words}</p>}
      {isReport && (
        <div>
          <h3 ref={report} className={styles.report} tabIndex={-1}>
            {deed.words}
          </h3>
          <Faults problems={deed.problems} />
        </div>
      )}
      {deed?.before && (
        <Button size="small" data-action="undo" onClick={undo}>
          {agenda.undo}
        </Button>
      )}
    </div>
  );
}
