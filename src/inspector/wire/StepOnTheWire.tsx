import { useId } from 'react';
import { Rich } from '../../controls/Rich.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Step } from '../../trace/trace.ts';
import { CheckList } from '../checks/CheckList.tsx';
import { type Inspection, nameOf } from '../inspection.ts';
import panel from '../Panel.module.css';
import { SecretPill } from '../SecretPill.tsx';
import { StepHeading } from '../StepHeading.tsx';
import { CopyMessage } from './CopyMessage.tsx';
import { carriedJwts } from './carriedJwts.ts';
import { carriedSecrets, secretsInParts } from './carriedSecrets.ts';
import { DecodedToken } from './DecodedToken.tsx';
import { MessagePartTable } from './MessagePartTable.tsx';
import { messageParts } from './messageParts.ts';
import { RawMessage } from './RawMessage.tsx';
import { rawMessage } from './rawMessage.ts';
import styles from './StepOnTheWire.module.css';

export interface StepOnTheWireProps {
  readonly inspection: Inspection;
  readonly step: Step;
}

/** One message: raw, its secrets, every part of it explained, and what its receiver checks. */
export function StepOnTheWire({ inspection, step }: StepOnTheWireProps) {
  const { inspector, story, wire } = useCatalogue();
  const id = useId();
  const { trace, selectedSecret } = inspection;
  const { message } = step;
  const carriedIds = carriedSecrets(message, trace.secrets);
  const carried = trace.secrets.filter((secret) => carriedIds.includes(secret.id));
  const buttonOf = (secret: string) => `${id}-${secret}`;
  const parts = messageParts(message);
  const isRaw = rawMessage(message) !== '';
  return (
    <div className={panel.panel}>
      <StepHeading trace={trace} step={step} />
      {isRaw ? (
        <>
          <RawMessage message={message} secrets={carried} selectedSecret={selectedSecret} buttonOf={buttonOf} />
          <CopyMessage message={message} />
          {message.kind === 'http.response' && (
            <p className={panel.note}>
              <Rich text={wire.status(message.status)} />
            </p>
          )}
        </>
      ) : (
        <p className={styles.gesture}>{story.gesture(step, trace)}</p>
      )}
      {carried.length > 0 && (
        <div className={styles.carried}>
          <span className={styles.carries}>{inspector.wire.carries}</span>
          <ul className={styles.pills}>
            {carried.map((secret) => (
              <li key={secret.id}>
                <SecretPill secret={secret} id={buttonOf(secret.id)} {...inspection} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {parts.map((part, index) => (
        <MessagePartTable
          key={part.kind}
          inspection={inspection}
          message={message}
          part={part}
          toldBefore={secretsInParts(parts.slice(0, index), trace.secrets)}
        />
      ))}
      {message.kind.startsWith('http.') && <p className={panel.note}>{inspector.wire.leftOut}</p>}
      {carriedJwts(message, carried).map((jwt) => (
        <DecodedToken key={jwt.value} jwt={jwt} />
      ))}
      {step.checks.length > 0 && (
        <section>
          <h3 className={panel.subheading}>{inspector.checks.by(nameOf(trace, step.to))}</h3>
          <CheckList checks={step.checks} trace={trace} detail="sentence" />
        </section>
      )}
    </div>
  );
}
