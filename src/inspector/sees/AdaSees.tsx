import { Rich } from '../../controls/Rich.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Trace } from '../../trace/trace.ts';
import { type Inspection, userOf } from '../inspection.ts';
import panel from '../Panel.module.css';
import { StepLink } from '../StepLink.tsx';
import styles from './AdaSees.module.css';
import { PhoneScreen } from './PhoneScreen.tsx';
import { sightFacts } from './sightFacts.ts';
import { seenAt } from './userView.ts';

export interface AdaSeesProps {
  readonly inspection: Inspection;
  readonly decisions: Trace['decisions'];
  readonly onDecide?: (decision: string, value: string) => void;
}

/** The phone at this moment, and what on it could make a victim suspicious. */
export function PhoneAndNotice({ inspection, decisions, onDecide }: AdaSeesProps) {
  const { sees } = useCatalogue().inspector;
  const { trace, cursor, onSeek } = inspection;
  const { view, step } = seenAt(trace, cursor);
  const facts = sightFacts(trace, cursor, view);
  return (
    <>
      <p className={panel.line}>
        <StepLink step={step} onSeek={onSeek}>
          {sees.since(step)}
        </StepLink>
      </p>
      <PhoneScreen trace={trace} view={view} decisions={decisions} {...(onDecide && { onDecide })} />
      <section className={styles.notice}>
        <h3 className={styles.noticeHeading}>{sees.notices(facts.user)}</h3>
        <p>
          <Rich text={sees.notice(facts)} />
        </p>
      </section>
    </>
  );
}

/** What the person sees at this moment. */
export function AdaSees(props: AdaSeesProps) {
  const { sees } = useCatalogue().inspector;
  return (
    <div className={panel.panel}>
      <h2 className={panel.heading}>{sees.heading(userOf(props.inspection.trace))}</h2>
      <PhoneAndNotice {...props} />
    </div>
  );
}
