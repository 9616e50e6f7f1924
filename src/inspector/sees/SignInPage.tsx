import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Gesture } from '../../trace/trace.ts';
import styles from './PhoneScreen.module.css';

/** The server's sign-in form, empty or as it was filled in. */
export function SignInPage({ answer }: { readonly answer: Gesture | null }) {
  const { sees } = useCatalogue().inspector;
  const password = answer?.fields.password ?? '';
  const fields = [
    { label: sees.username, entered: answer?.fields.username ?? '' },
    { label: sees.password, entered: '•'.repeat(Math.min(password.length, 12)) },
  ];
  return (
    <>
      {fields.map(({ label, entered }) => (
        <div key={label} className={styles.field}>
          <span className={styles.faint}>{label}</span>
          <span className={styles.entered}>{entered}</span>
        </div>
      ))}
      <span className={styles.button}>{sees.signIn}</span>
    </>
  );
}
