import { type ReactNode, useContext } from 'react';
import { useText } from '../../i18n/useText.ts';
import { Stage } from '../../stage/Stage.tsx';
import { VerdictBadge } from '../bars/VerdictBadge.tsx';
import { Comparison } from '../compare/Comparison.tsx';
import type { DrawnAlike } from '../compare/drawnAlike.ts';
import { STAGE_ID } from '../layout/landmarks.ts';
import { AwaitedNotice } from '../notices/AwaitedNotice.tsx';
import { ChangeNotice } from '../notices/ChangeNotice.tsx';
import { useLabState, usePage } from '../page/PageContext.ts';
import { Asked } from '../prediction/Asked.tsx';
import { Caption } from '../story/Caption.tsx';
import { NextRun } from '../story/NextRun.tsx';
import { VerdictCover } from '../story/VerdictCover.ts';
import styles from './Presentation.module.css';
import { SlimPlayer } from './SlimPlayer.tsx';

interface PresentedProps extends DrawnAlike {
  /** Tools that lie over the stage. */
  readonly children: ReactNode;
}

/** The run, or several side by side, what is said about the moment, and how things stand. */
export function Presented({ children, ...drawn }: PresentedProps) {
  const { lab } = usePage();
  const { reel, cursor, awaited } = useLabState();
  const cover = useContext(VerdictCover);
  const { app } = useText();
  const [trace] = reel.traces;
  if (trace === undefined) return null;
  const at = cursor === 0 ? 'start' : cursor === reel.moments.length ? 'end' : 'step';
  const isSingle = reel.traces.length === 1;
  return (
    <>
      <div className={styles.scene}>
        {children}
        <div id={STAGE_ID} className={styles.stage} data-view={isSingle ? 'one' : 'several'} data-at={at} tabIndex={-1}>
          {isSingle ? (
            <Stage {...drawn} trace={trace} cursor={cursor} onSeek={(to) => lab.play({ type: 'seek', cursor: to })} />
          ) : (
            <Comparison {...drawn} />
          )}
        </div>
      </div>
      <div className={styles.foot} data-view="presented">
        {/* Where the runs part says how they end. */}
        {cover === null ? <ChangeNotice /> : awaited && <AwaitedNotice simulation={awaited.simulation} />}
        {isSingle && (
          <section className={styles.words} data-at={at} aria-label={app.caption.heading}>
            <Asked trace={trace}>
              <Caption trace={trace} cursor={cursor}>
                <NextRun trace={trace} />
              </Caption>
            </Asked>
          </section>
        )}
        <SlimPlayer>
          {isSingle && (
            <div className={styles.verdict}>
              <VerdictBadge trace={trace} cursor={cursor} />
            </div>
          )}
        </SlimPlayer>
      </div>
    </>
  );
}
