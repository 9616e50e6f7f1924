import { RfcLink } from '../../controls/RfcLink.tsx';
import { Rich } from '../../controls/Rich.tsx';
import { CHECK_SIGNS } from '../../i18n/checkSigns.ts';
import type { TranscriptList, TranscriptStep } from '../../i18n/transcriptDocument.ts';
import { useShellText } from '../../i18n/useShellText.ts';
import { STEP_PARAMETER } from '../link/linkParameters.ts';
import styles from './Transcript.module.css';

function Lines({ list }: { readonly list: TranscriptList<string> }) {
  if (list.items.length === 0) return null;
  return (
    <div>
      <h6>{list.heading}</h6>
      <ul>
        {list.items.map((line) => (
          <li key={line}>
            <Rich text={line} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One step: who sends what to whom, what that means, and what followed from it. */
export function TranscriptStepItem({ step }: { readonly step: TranscriptStep }) {
  const { transcript } = useShellText();
  const { checks } = step;
  return (
    <li className={styles.step} value={step.number}>
      <h5>
        <a
          className={styles.number}
          href={`#${STEP_PARAMETER}=${step.id}`}
          aria-label={transcript.goToStep(step.number)}
        >
          {step.number}
        </a>{' '}
        {step.title}
      </h5>
      <p className={styles.way}>
        {step.from} → {step.to} · {step.channel}
      </p>
      <p>
        <Rich text={step.caption} />
      </p>
      {step.action && <p>{`${step.from} ${step.action}`}</p>}
      {step.observed.map((observed) => (
        <p key={observed}>
          <Rich text={observed} />
        </p>
      ))}
      {step.message && (
        <pre className={styles.message}>
          <code>{step.message}</code>
        </pre>
      )}
      {checks.items.length > 0 && (
        <div>
          <h6>{checks.heading}</h6>
          <ul className={styles.checks}>
            {checks.items.map((check) => (
              <li key={`${check.id} ${check.sentence}`} data-passed={String(check.passed)}>
                <span aria-hidden="true">{CHECK_SIGNS[`${check.passed}`]} </span>
                <span className="visually-hidden">{check.result}: </span>
                <Rich text={check.sentence} />{' '}
                <span className={styles.source}>
                  {check.by}, {check.id}, <RfcLink refs={check.ref} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Lines list={step.learned} />
      <Lines list={step.states} />
    </li>
  );
}
