import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../i18n/useText.ts';
import { Stage } from '../../stage/Stage.tsx';
import type { DrawnAlike } from '../compare/drawnAlike.ts';
import { ChangeNotice } from '../notices/ChangeNotice.tsx';
import { useLabState, usePage } from '../page/PageContext.ts';
import { useSurroundings } from '../page/surroundings.ts';
import { useRoom } from '../page/useRoom.ts';
import { Asked } from '../prediction/Asked.tsx';
import { Caption } from '../story/Caption.tsx';
import { Invitation } from '../story/Invitation.tsx';
import { NextRun } from '../story/NextRun.tsx';
import styles from './Layout.module.css';
import { CAPTION_ID, STAGE_ID } from './landmarks.ts';

/** As at 400 % zoom: the words stand before the stage, so that a step is seen to do something. */
const LOW = '(height < 20rem)';

interface SingleRunProps extends DrawnAlike {
  readonly player: ReactNode;
}

/** One run: its stage, what is said about the moment, and the player. */
export function SingleRun({ player, ...drawn }: SingleRunProps) {
  const { lab } = usePage();
  const { reel, cursor } = useLabState();
  const { app } = useText();
  const [trace] = reel.traces;
  const words = useRef<HTMLElement>(null);
  const isLow = useRoom(LOW, false);
  const { reveal } = useSurroundings();

  useEffect(() => {
    if (isLow && cursor > 0 && words.current) reveal(words.current);
  }, [isLow, cursor, reveal]);

  if (trace === undefined) return null;
  const at = cursor === 0 ? 'start' : cursor === trace.steps.length ? 'end' : 'step';
  const shown = (
    <div key="stage" id={STAGE_ID} className={styles.stage} tabIndex={-1}>
      <Stage {...drawn} trace={trace} cursor={cursor} onSeek={(to) => lab.play({ type: 'seek', cursor: to })} />
    </div>
  );
  const told = (
    <div key="foot" className={styles.foot}>
      <ChangeNotice />
      <section
        ref={words}
        id={CAPTION_ID}
        className={styles.words}
        data-at={at}
        aria-label={app.caption.heading}
        tabIndex={-1}
      >
        <Asked trace={trace}>
          <Caption trace={trace} cursor={cursor} position={app.caption.position(cursor, trace.steps.length)}>
            <NextRun trace={trace} />
          </Caption>
          {cursor === 0 && <Invitation />}
        </Asked>
      </section>
      {player}
    </div>
  );
  return isLow ? [told, shown] : [shown, told];
}
