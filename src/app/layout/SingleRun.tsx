import { useText } from '../../i18n/useText.ts';
import { Stage } from '../../stage/Stage.tsx';
import type { DrawnAlike } from '../compare/drawnAlike.ts';
import { ChangeNotice } from '../notices/ChangeNotice.tsx';
import { useLabState, usePage } from '../page/PageContext.ts';
import { Caption } from '../story/Caption.tsx';
import { Invitation } from '../story/Invitation.tsx';
import styles from './Layout.module.css';
import { CAPTION_ID, STAGE_ID } from './landmarks.ts';
import { PlayerBar } from './PlayerBar.tsx';

interface SingleRunProps extends DrawnAlike {
  readonly onInspect: () => void;
}

/** One run: its stage, what is said about the moment, and the player. */
export function SingleRun({ onInspect, ...drawn }: SingleRunProps) {
  const { lab } = usePage();
  const { reel, cursor } = useLabState();
  const { app } = useText();
  const [trace] = reel.traces;
  if (trace === undefined) return null;
  return (
    <>
      <div id={STAGE_ID} className={styles.stage} tabIndex={-1}>
        <Stage {...drawn} trace={trace} cursor={cursor} onSeek={(to) => lab.play({ type: 'seek', cursor: to })} />
      </div>
      <div className={styles.foot}>
        <section id={CAPTION_ID} className={styles.words} aria-label={app.caption.heading} tabIndex={-1}>
          <ChangeNotice />
          <Caption trace={trace} cursor={cursor} position={app.caption.position(cursor, trace.steps.length)} />
          {cursor === 0 && <Invitation />}
        </section>
        <PlayerBar onInspect={onInspect} />
      </div>
    </>
  );
}
