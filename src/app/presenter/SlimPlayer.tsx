import type { ReactNode } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useLabState } from '../page/PageContext.ts';
import { BackButton, NextButton, PlayButton } from '../transport/MoveButtons.tsx';
import { Timeline } from '../transport/Timeline.tsx';
import styles from './Presentation.module.css';

/** What of the player is needed before a room. `children` stands at its end. */
export function SlimPlayer({ children }: { readonly children?: ReactNode }) {
  const { reel, cursor } = useLabState();
  const { app } = useText();
  return (
    <fieldset className={styles.player} aria-label={app.transport.name} data-focus="stage">
      <div className={styles.buttons}>
        <BackButton keys="ArrowLeft PageUp Shift+Space" />
        <PlayButton keys="K" />
        <NextButton keys="ArrowRight PageDown Space" primary={true} />
      </div>
      <Timeline />
      <span className={styles.position}>{app.caption.position(cursor, reel.moments.length)}</span>
      {children}
    </fieldset>
  );
}
