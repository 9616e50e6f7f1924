import { type FormEvent, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import styles from './Agenda.module.css';
import { LARGEST_AGENDA } from './agenda.ts';
import { type ReadAgenda, readAgenda } from './readAgenda.ts';

interface ImportPlanProps {
  readonly onRead: (read: ReadAgenda) => void;
  readonly onUnreadable: () => void;
}

/** A plan from a file or from text that is pasted. */
export function ImportPlan({ onRead, onUnreadable }: ImportPlanProps) {
  const text = useWholeCatalogue().agenda.import;
  const [typed, setTyped] = useState('');

  const takeFile = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      // One byte more is read than a plan may have: then it is told to be too large.
      onRead(readAgenda(await file.slice(0, LARGEST_AGENDA + 1).text()));
    } catch {
      onUnreadable();
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onRead(readAgenda(typed));
  };
  return (
    <form className={styles.import} onSubmit={submit}>
      <label className={styles.field}>
        <span>{text.file}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            void takeFile(event.target.files?.[0]);
            // So that the same file can be chosen again once it was mended.
            event.target.value = '';
          }}
        />
      </label>
      <label className={styles.field}>
        <span>{text.text}</span>
        <textarea rows={4} spellCheck={false} value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <Button size="small" type="submit" disabled={typed.trim() === ''}>
        {text.use}
      </Button>
    </form>
  );
}
