import { Rich } from '../../controls/Rich.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import { type Inspection, nameOf } from '../inspection.ts';
import panel from '../Panel.module.css';
import { StepLink } from '../StepLink.tsx';
import styles from './CheckedSoFar.module.css';
import { checkedSteps } from './checkedSteps.ts';

/** The earlier steps at which something was checked, each to go to. */
export function CheckedSoFar({ inspection }: { readonly inspection: Inspection }) {
  const { inspector, story } = useCatalogue();
  const { trace, cursor, onSeek } = inspection;
  const earlier = checkedSteps(trace, cursor - 1);
  if (earlier.length === 0) return null;
  return (
    <section>
      <h3 className={panel.subheading}>{inspector.checks.soFar}</h3>
      <ul className={panel.list}>
        {earlier.map(({ step, by, passed, failed, nothing }) => {
          const at = trace.steps[step - 1];
          return (
            <li key={step} className={styles.item}>
              <StepLink step={step} onSeek={onSeek}>
                {inspector.step(step)}: {at && story.stepTitle(at, trace)}
              </StepLink>
              <span className={styles.tally}>
                {nameOf(trace, by)}: <Rich text={inspector.checks.tally(passed, failed, nothing)} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
