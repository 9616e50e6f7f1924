import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { formats } from '../../export/formats.ts';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import { runName } from '../compare/runName.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { cursorsAt } from '../session/reel.ts';
import { Choice } from './Choice.tsx';
import { ExportedText } from './ExportedText.tsx';
import { PictureExport } from './PictureExport.tsx';
import { printPage } from './printPage.ts';
import styles from './Share.module.css';
import type { SharePanelProps } from './sharePanelProps.ts';

/** What is shown, in the forms of other programs. Side by side each run is exported by itself. */
export function ExportPanel({ onClose }: SharePanelProps) {
  const { session, reel, cursor } = useLabState();
  const page = usePage();
  const text = useWholeCatalogue();
  const words = text.share.export;
  const [run, setRun] = useState(0);
  const [id, setId] = useState(formats[0]?.id ?? '');
  const format = formats.find((offered) => offered.id === id);
  const trace = reel.traces[run];
  if (format === undefined || trace === undefined) return null;
  const shown = { trace, cursor: cursorsAt(reel, cursor)[run] ?? 0 };
  return (
    <div className={styles.panel}>
      <div className={styles.choices}>
        {reel.traces.length > 1 && (
          <Choice
            label={words.run}
            value={String(run)}
            offered={reel.traces.map((_, at) => [String(at), runName(session.present, at, text)])}
            onChoose={(chosen) => setRun(Number(chosen))}
          />
        )}
        <Choice
          label={words.format}
          value={id}
          offered={formats.map(({ id: offered, covers }) => [offered, words.formatName(offered, covers)])}
          onChoose={setId}
        />
      </div>
      <ExportedText format={format} {...shown} />
      <PictureExport {...shown} />
      <div className={styles.buttons}>
        <Button onClick={() => printPage(page, onClose)}>{words.print}</Button>
      </div>
    </div>
  );
}
