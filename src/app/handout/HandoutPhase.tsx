import { Rich } from '../../controls/Rich.tsx';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { CHECK_SIGNS } from '../../i18n/checkSigns.ts';
import type { TranscriptCheck, TranscriptPhase, TranscriptStep } from '../../i18n/transcriptDocument.ts';
import { drawMoment } from '../../stage/picture/momentPicture.ts';
import type { Trace } from '../../trace/trace.ts';
import styles from './Handout.module.css';
import { PrintedPicture } from './PrintedPicture.tsx';

/** As wide as makes its words legible on paper. */
const WIDTH = 840;

interface StepItemProps {
  readonly step: TranscriptStep;
  /** The checks that the story turns on. */
  readonly decisive: readonly string[];
}

/** On paper there is room for what failed and for what the story turns on. */
const isTold = ({ id, passed }: TranscriptCheck, decisive: readonly string[]) =>
  passed === false || decisive.includes(id);

function StepItem({ step, decisive }: StepItemProps) {
  const { number, title, from, to, channel, caption, observed, checks } = step;
  return (
    <li className={styles.step} value={number}>
      <p>
        <strong>{title}</strong>{' '}
        <span className={styles.way}>
          {from} → {to} · {channel}
        </span>
      </p>
      <p>
        <Rich text={caption} />
      </p>
      {observed.map((line) => (
        <p key={line}>
          <Rich text={line} />
        </p>
      ))}
      {checks.items
        .filter((check) => isTold(check, decisive))
        .map((check) => (
          <p key={`${check.id} ${check.sentence}`} className={styles.check}>
            {CHECK_SIGNS[`${check.passed}`]} <Rich text={check.sentence} />{' '}
            <span className={styles.way}>
              {check.by}, {check.id}, {check.ref}
            </span>
          </p>
        ))}
    </li>
  );
}

interface HandoutPhaseProps {
  readonly trace: Trace;
  readonly text: Catalogue;
  readonly phase: TranscriptPhase;
  /** Its place among all phases, from 1. */
  readonly number: number;
  readonly count: number;
}

/** A phase on its page: its messages as a picture, and step by step in words. */
export function HandoutPhase({ trace, text, phase, number, count }: HandoutPhaseProps) {
  const first = phase.steps[0]?.number ?? 1;
  const last = phase.steps.at(-1)?.number ?? first;
  const { svg } = drawMoment(trace, last, text, {
    width: WIDTH,
    theme: 'paper',
    rows: { first, last },
    density: 'dense',
    stamped: ({ checks }) => checks.some(({ check }) => trace.aims.decisive.includes(check)),
    verdict: 'hidden',
  });
  return (
    <section className={styles.phase}>
      <h2>
        {text.handout.phase(number, count, phase.heading)}{' '}
        <span className={styles.way}>{text.handout.steps(first, last)}</span>
      </h2>
      <PrintedPicture svg={svg} />
      <ol className={styles.steps} start={first}>
        {phase.steps.map((step) => (
          <StepItem key={step.id} step={step} decisive={trace.aims.decisive} />
        ))}
      </ol>
    </section>
  );
}
