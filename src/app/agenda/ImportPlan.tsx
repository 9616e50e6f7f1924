import { type FormEvent, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import styles from './Agenda.module.css';
import { LARGEST_AGENDA } from './agenda.ts';
import { Faults } from './Faults.tsx';
import type { AgendaProblem } from './problem.ts';
import { type ReadAgenda, readAgenda } from './readAgenda.ts';

type Result =
  | { readonly is: 'none' | 'unreadable' }
  | { readonly is: 'used' | 'refused'; readonly problems: readonly AgendaProblem[] };

interface ImportPlanProps {
  /** Takes a plan that was read, and tells what its runs do not have of it. */
  readonly onRead: (read: ReadAgenda) => Promise<readonly AgendaProblem[]>;
}

/** A plan from a file or from text that is pasted, and what is wrong with it. */
export function ImportPlan({ onRead }: ImportPlanProps) {
  const text = useWholeCatalogue().agenda.import;
  const [typed, setTyped] = useState('');
  const [result, setResult] = useState<Result>({ is: 'none' });

  const take = async (json: string) => {
    const read = readAgenda(json);
    const further = await onRead(read);
    setResult({ is: read.agenda === null ? 'refused' : 'used', problems: [...read.problems, ...further] });
  };
  const takeFile = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      // One byte more is read than a plan may have: then it is told to be too large.
      await take(await file.slice(0, LARGEST_AGENDA + 1).text());
    } catch {
      setResult({ is: 'unreadable' });
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void take(typed);
  };
  const problems = 'problems' in result ? result.problems : [];
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
        {problems.length > 0 && (
          <>
            <p>{result.is === 'refused' ? text.refused : text.changed}</p>
            <Faults problems={problems} />
          </>
        )}
      </div>
    </form>
  );
}
