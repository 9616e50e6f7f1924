import { RfcLink } from '../controls/RfcLink.tsx';
import { Rich } from '../controls/Rich.tsx';
import { useCatalogue } from '../i18n/useCatalogue.ts';
import type { Step, Trace } from '../trace/trace.ts';
import { nameOf } from './inspection.ts';
import panel from './Panel.module.css';
import { messageReference } from './wire/messageReference.ts';

export interface StepHeadingProps {
  readonly trace: Trace;
  readonly step: Step;
}

/** Who sent what to whom, through which channel, under which specification, and who read along. */
export function StepHeading({ trace, step }: StepHeadingProps) {
  const { inspector, story } = useCatalogue();
  const refs = messageReference(step.message);
  const channel = story.channel(step.channel);
  return (
    <>
      <h2 className={panel.heading}>{inspector.fromTo(nameOf(trace, step.from), nameOf(trace, step.to))}</h2>
      <p className={panel.line}>
        {story.stepTitle(step, trace)} · <Rich text={channel.name} />
        {refs !== null && (
          <>
            {' · '}
            <RfcLink refs={refs} />
          </>
        )}
      </p>
      {step.observers.map(({ party, how }) => (
        <p key={party} className={panel.note}>
          <Rich text={inspector.wire.observed(nameOf(trace, party), how)} />
        </p>
      ))}
    </>
  );
}
