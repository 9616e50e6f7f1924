import { memo, useMemo } from 'react';
import { Rich } from '../../controls/Rich.tsx';
import { transcriptOf } from '../../i18n/transcript.ts';
import { useText } from '../../i18n/useText.ts';
import type { Trace } from '../../trace/trace.ts';
import styles from './Transcript.module.css';
import { TranscriptStepItem } from './TranscriptStepItem.tsx';

interface TranscriptProps {
  readonly trace: Trace;
  /** Tells runs apart where there are several. */
  readonly heading: string | null;
}

/** One run in words: who takes part, every step with its message and its checks, and how it ended. */
export const Transcript = memo(function Transcript({ trace, heading }: TranscriptProps) {
  const text = useText();
  const { title, summary, cast, settings, phases, outcome } = useMemo(() => transcriptOf(trace, text), [trace, text]);
  return (
    <article className={styles.run}>
      <h3 className={styles.title}>{heading ?? title}</h3>
      <p>
        <Rich text={summary} />
      </p>
      <h4>{cast.heading}</h4>
      <ul>
        {cast.parties.map(({ id, name, role, part }) => (
          <li key={id}>
            <strong>{name}</strong> ({role}): {part}
          </li>
        ))}
        {cast.learned.map((learned) => (
          <li key={learned}>
            <Rich text={learned} />
          </li>
        ))}
      </ul>
      <h4>{settings.heading}</h4>
      <ul>
        {settings.entries.map(({ name, value, meaning }) => (
          <li key={name}>
            <strong>
              {name}: {value}
            </strong>{' '}
            <Rich text={meaning} />
          </li>
        ))}
      </ul>
      {phases.map((phase) => (
        <section key={phase.steps[0]?.id ?? phase.id}>
          <h4>{phase.heading}</h4>
          <ol className={styles.steps} start={phase.steps[0]?.number}>
            {phase.steps.map((step) => (
              <TranscriptStepItem key={step.id} step={step} />
            ))}
          </ol>
        </section>
      ))}
      <h4>{outcome.heading}</h4>
      <p>
        <strong>{outcome.verdict}</strong>
      </p>
      <p>
        <Rich text={outcome.sentence} />
      </p>
      {outcome.decidedBy && <p>{outcome.decidedBy}</p>}
    </article>
  );
});
