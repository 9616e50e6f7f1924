import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import type { Projection } from './projection.ts';
import styles from './SpeakerWindow.module.css';

/** What the audience does not see now; nothing where it sees all. */
export function CoveredLine({ shown }: { readonly shown: Projection }) {
  const { speaker } = useWholeCatalogue();
  const presenter = shown.kind === 'run' ? shown.moment.presenter : null;
  if (!presenter?.blackout && !presenter?.verdictHidden) return null;
  return (
    <p className={styles.covered} role="status">
      {presenter.blackout ? speaker.isBlack : speaker.isVerdictHidden}
    </p>
  );
}
