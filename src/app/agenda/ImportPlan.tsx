import { type FormEvent, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import styles from './Agenda.module.css';
import type { Agenda } from './agenda.ts';
import { LARGEST_AGENDA } from './agenda.ts';
import { Faults } from './Faults.tsx';
import { type ReadAgenda, readAgenda } from './readAgenda.ts';

type Result = { readonly is: 'none' | 'unreadable' } | ({ readonly is: 'read' } & ReadAgenda);

interface ImportPlanProps {
  /** Looks into the runs of a plan that was read, and says what is used of it. */
  readonly onRead: (agenda: Agenda) => Promise<ReadAgenda>;
}

/** A plan from a file or from text that is pasted, and what is wrong with it. */
export function ImportPlan({ onRead }: ImportPlanProps) {
  const text = useCatalogue().agenda.import;
  const [typed, setTyped] = useState('');
  const [result, setResult] = useState<Result>({ is: 'none' });

  const take = async (json: string) => {
    const { agenda, problems } = readAgenda(json);
    const used = agenda === null ? { agenda, problems: [] } : await onRead(agenda);
    setResult({ is: 'read', agenda: used.agenda, problems: [...problems, ...used.problems] });
  };
  const takeFile = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      // A few bytes more are read than a plan may have: then it is told to be too large.
      await take(await file.slice(0, LARGEST_AGENDA + 1).text());
    } catch {
      setResult({ is: 'unreadable' });
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void take(typed);
  };
  const problems = result.is === 'read' ? result.problems : [];
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
      <div role="alert" className={styles.problems} data-problems={problems.length || undefined}>
        {result.is === 'unreadable' && text.unreadable}
        {result.is === 'read' && problems.length > 0 && (
          <>
            <p>{result.agenda === null ? text.refused : text.changed}</p>
            <Faults problems={problems} />
          </>
        )}
      </div>
    </form>
  );
}
