import { Link2, Link2Off } from 'lucide-react';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { useConnection } from './SpeakerContext.ts';
import styles from './SpeakerWindow.module.css';

/** Whether this window and the main one are together, and what to do where they are not. */
export function ConnectionLine() {
  const connection = useConnection();
  const { speaker } = useWholeCatalogue();
  const { state, hint } = speaker.connection(connection);
  const isFine = connection === 'connected';
  const Face = isFine ? Link2 : Link2Off;
  return (
    <p className={styles.connection} data-fine={isFine || undefined} role="status">
      <Face size={16} aria-hidden={true} />
      <strong>{state}</strong>
      {!isFine && <span>{hint}</span>}
    </p>
  );
}
