import { useId, useMemo } from 'react';
import { Button } from '../../controls/Button.tsx';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { fileName } from '../../export/fileName.ts';
import type { ExportFormat } from '../../export/formats.ts';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import type { Trace } from '../../trace/trace.ts';
import { download, mayDownload } from './download.ts';
import styles from './Share.module.css';

interface ExportedTextProps {
  readonly format: ExportFormat;
  readonly trace: Trace;
  readonly cursor: number;
}

/** A run in one format: to read, to copy, to download. What can be selected can be taken along everywhere. */
export function ExportedText({ format, trace, cursor }: ExportedTextProps) {
  const text = useWholeCatalogue();
  const words = text.share.export;
  const id = useId();
  const made = useMemo(() => format.make(trace, cursor, text), [format, trace, cursor, text]);
  const save = () => {
    download(new Blob([made], { type: format.mediaType }), fileName(trace, cursor, format));
  };
  return (
    <>
      <div className={styles.head}>
        <label className={styles.label} htmlFor={id}>
          {words.text}
        </label>
        <div className={styles.buttons}>
          <CopyButton text={made} labels={words.copy} />
          {mayDownload(window) && (
            <Button size="small" onClick={save}>
              {words.download}
            </Button>
          )}
        </div>
      </div>
      <textarea
        id={id}
        className={styles.field}
        readOnly={true}
        rows={8}
        value={made}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      {!mayDownload(window) && <p className={styles.note}>{words.noDownload}</p>}
    </>
  );
}
