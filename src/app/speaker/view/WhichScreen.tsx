import { useState } from 'react';
import { Notice } from '../../../controls/Notice.tsx';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import type { Projection } from './projection.ts';
import { useSpeaker } from './SpeakerContext.ts';
import styles from './SpeakerWindow.module.css';

/** Which window belongs on which screen: in a window just opened, until the first step or until it was read. */
export function WhichScreen({ shown }: { readonly shown: Projection }) {
  const { justOpened } = useSpeaker();
  const { speaker } = useWholeCatalogue();
  const cursor = shown.kind === 'run' ? shown.moment.cursor : null;
  const [saidAt, setSaidAt] = useState<number | 'unknown' | 'over'>(justOpened ? 'unknown' : 'over');
  if (saidAt === 'over') return null;
  if (cursor !== null && cursor !== saidAt) setSaidAt(saidAt === 'unknown' ? cursor : 'over');
  return (
    <div className={styles.whole}>
      <Notice tone="info" live="none" dismiss={{ label: speaker.close, onDismiss: () => setSaidAt('over') }}>
        {speaker.whichScreen}
      </Notice>
    </div>
  );
}
