import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { NowStep } from './NowStep.tsx';
import { PlanNote } from './PlanNote.tsx';
import type { Projection } from './projection.ts';
import { RoomNote } from './RoomNote.tsx';
import { runsAt } from './runAt.ts';
import styles from './SpeakerWindow.module.css';
import { Standings } from './Standings.tsx';

interface MomentViewProps {
  readonly shown: Extract<Projection, { readonly kind: 'run' }>;
  readonly revealed: boolean;
  readonly onReveal: () => void;
}

/** What the speaker needs at a moment: what has happened, what to say, what will be asked. */
export function MomentView({ shown, revealed, onReveal }: MomentViewProps) {
  const { reel, link, moment, plan, ahead } = shown;
  const text = useWholeCatalogue();
  const cursor = Math.min(moment.cursor, reel.moments.length);
  const runs = runsAt(reel, cursor, link.configuration, text);
  return (
    <>
      {runs.length > 1 && <Standings runs={runs} />}
      <div className={styles.column}>
        <NowStep runs={runs} cursor={cursor} length={reel.moments.length} />
      </div>
      <div className={styles.column}>
        {plan && <PlanNote plan={plan} ahead={ahead} />}
        {runs
          .filter(({ present }) => present)
          .map((run) => (
            <RoomNote key={run.key} run={run} revealed={revealed} onReveal={onReveal} />
          ))}
      </div>
    </>
  );
}
