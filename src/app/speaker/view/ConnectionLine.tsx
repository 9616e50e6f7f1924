import { Link2, Link2Off } from 'lucide';
import { Glyph } from '../../../controls/Glyph.tsx';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { useConnection } from './SpeakerContext.ts';
import styles from './SpeakerWindow.module.css';

/** Whether this window and the main one are together, and what to do where they are not. */
export function ConnectionLine() {
  const connection = useConnection();
  const { speaker } = useWholeCatalogue();
  const { state, hint } = speaker.connection(connection);
  const isFine = connection === 'connected';
  const face = isFine ? Link2 : Link2Off;
  return (
    <p className={styles.connection} data-fine={isFine || undefined} role="status">
      <Glyph of={face} size={16} />
      <strong>{state}</strong>
      {!isFine && <span>{hint}</span>}
    </p>
  );
}
