import { Rich } from '../../../controls/Rich.tsx';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { VerdictBadge } from '../../bars/VerdictBadge.tsx';
import { MessageLine } from './MessageLine.tsx';
import type { RunAt } from './runAt.ts';
import styles from './SpeakerWindow.module.css';

interface NowStepProps {
  readonly runs: readonly RunAt[];
  readonly cursor: number;
  readonly length: number;
}

function NowInRun({ run }: { readonly run: RunAt }) {
  const { story, speaker } = useWholeCatalogue();
  const { trace, cursor, name, present } = run;
  const step = trace.steps[cursor - 1];
  return (
    <div className={styles.run}>
      {name === '' ? <VerdictBadge trace={trace} cursor={cursor} /> : <h3 className={styles.runName}>{name}</h3>}
      {present ? (
        <>
          {step && <MessageLine step={step} trace={trace} checked={true} />}
          <p className={styles.words}>
            <Rich text={story.caption(trace, cursor)} />
          </p>
        </>
      ) : (
        <p className={styles.hint}>{speaker.absent}</p>
      )}
    </div>
  );
}

/** The step that has just happened, as the audience sees it. */
export function NowStep({ runs, cursor, length }: NowStepProps) {
  const { speaker, story } = useWholeCatalogue();
  const [shown] = runs.filter(({ present }) => present);
  const step = shown?.trace.steps[shown.cursor - 1];
  const title = shown && step ? story.stepTitle(step, shown.trace) : speaker.beginning;
  return (
    <section className={styles.card} aria-label={speaker.now}>
      <p className={styles.kicker}>
        <span>{speaker.now}</span>
        <span className={styles.position}>{speaker.position(cursor, length)}</span>
      </p>
      <h2 className={styles.step}>{title}</h2>
      {runs.map((run) => (
        <NowInRun key={run.key} run={run} />
      ))}
    </section>
  );
}
