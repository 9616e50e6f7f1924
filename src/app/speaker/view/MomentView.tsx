import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { runName } from '../../compare/runName.ts';
import type { Link } from '../../link/parseLink.ts';
import { cursorsAt, type Reel } from '../../session/reel.ts';
import type { SpeakerMoment } from '../talk/message.ts';
import { NextStep } from './NextStep.tsx';
import { NowStep } from './NowStep.tsx';
import { PlanNote } from './PlanNote.tsx';
import { RoomNote } from './RoomNote.tsx';
import type { RunAt } from './runAt.ts';
import styles from './SpeakerWindow.module.css';

interface MomentViewProps {
  readonly reel: Reel;
  readonly link: Link;
  readonly moment: SpeakerMoment;
  readonly revealed: boolean;
  readonly onReveal: () => void;
}

/** What the speaker needs at a moment: what has happened, what comes, what to say, what will be asked. */
export function MomentView({ reel, link, moment, revealed, onReveal }: MomentViewProps) {
  const text = useWholeCatalogue();
  const cursor = Math.min(moment.cursor, reel.moments.length);
  const [now, next] = [cursorsAt(reel, cursor), cursorsAt(reel, cursor + 1)];
  const several = reel.traces.length > 1;
  const runs = reel.traces.map(
    (trace, run): RunAt => ({
      key: `${run}`,
      name: several ? runName(link.configuration, run, text) : '',
      trace,
      cursor: now[run] ?? 0,
      present: reel.moments[cursor - 1]?.present[run] ?? true,
    }),
  );
  const isLast = cursor >= reel.moments.length;
  const coming = runs.filter((_, run) => !isLast && (next[run] ?? 0) > (now[run] ?? 0));
  return (
    <>
      <div className={styles.column}>
        <NowStep runs={runs} cursor={cursor} length={reel.moments.length} />
      </div>
      <div className={styles.column}>
        <PlanNote plan={moment.plan} />
        {runs
          .filter(({ present }) => present)
          .map((run) => (
            <RoomNote key={run.key} run={run} revealed={revealed} onReveal={onReveal} />
          ))}
        <NextStep runs={coming} isLast={isLast} />
      </div>
    </>
  );
}
