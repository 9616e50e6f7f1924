import { useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { useText } from '../i18n/useText.ts';
import styles from './Failure.module.css';
import { useSurroundings } from './page/surroundings.ts';

/** Says that the lab broke, keeps the link to the place, and offers to begin again. */
export function Failure({ error }: { readonly error: unknown }) {
  const text = useText().app.failure;
  const { link, startAgain } = useSurroundings();
  const [address] = useState(link);
  return (
    <main className={styles.failure}>
      <h1>{text.title}</h1>
      <p>{text.text}</p>
      {address !== null && (
        <label className={styles.field}>
          <span>{text.link}</span>
          <textarea readOnly={true} rows={3} value={address} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      <details>
        <summary>{text.details}</summary>
        <pre>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>
      </details>
      <Button variant="primary" onClick={startAgain}>
        {text.reset}
      </Button>
    </main>
  );
}
