import { MonitorSpeaker } from 'lucide-react';
import { Button } from '../../../controls/Button.tsx';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { usePage } from '../../page/PageContext.ts';
import { openSpeaker } from '../openSpeaker.ts';
import styles from './SpeakerEntry.module.css';

/** Opens the speaker's window. */
export function SpeakerEntry({ onOpen }: { readonly onOpen: () => void }) {
  const page = usePage();
  const { speaker } = useWholeCatalogue();
  const open = () => {
    openSpeaker(page);
    onOpen();
  };
  return (
    <p className={styles.entry}>
      <Button onClick={open}>
        <MonitorSpeaker size={16} aria-hidden={true} />
        {speaker.open}
      </Button>
      <span className={styles.hint}>{speaker.openHint}</span>
    </p>
  );
}
