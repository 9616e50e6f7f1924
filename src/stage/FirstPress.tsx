import { useText } from '../i18n/useText.ts';
import styles from './FirstPress.module.css';

/** What to press first: said of keys where there are some, and of fingers where there are none. */
export function FirstPress() {
  const { stage } = useText();
  return (
    <>
      <span className={styles.byKeys}>{stage.invitation}</span>
      <span className={styles.byTouch}>{stage.invitationByTouch}</span>
    </>
  );
}
