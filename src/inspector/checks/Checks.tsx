import { Rich } from '../../controls/Rich.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import { currentStep, type Inspection, nameOf } from '../inspection.ts';
import panel from '../Panel.module.css';
import { StepHeading } from '../StepHeading.tsx';
import { CheckedSoFar } from './CheckedSoFar.tsx';
import { CheckList } from './CheckList.tsx';
import { checkedSteps } from './checkedSteps.ts';
import { PkcePanel } from './PkcePanel.tsx';
import { pkceComparison } from './pkceComparison.ts';

/** What the receiver of the current message examined, and what was examined before. */
export function Checks({ inspection }: { readonly inspection: Inspection }) {
  const { inspector } = useCatalogue();
  const { trace, cursor } = inspection;
  const step = currentStep(inspection);
  if (step === null) {
    return (
      <div className={panel.panel}>
        <h2 className={panel.heading}>{inspector.tabs.checks}</h2>
        <p className={panel.line}>{inspector.checks.before}</p>
      </div>
    );
  }
  const [here] = checkedSteps(trace, cursor).filter((checked) => checked.step === cursor);
  const comparison = pkceComparison(trace, cursor);
  const receiver = nameOf(trace, step.to);
  return (
    <div className={panel.panel}>
      <StepHeading trace={trace} step={step} />
      {comparison && <PkcePanel comparison={comparison} inspection={inspection} />}
      <h3 className={panel.subheading}>{inspector.checks.by(receiver)}</h3>
      {here ? (
        <>
          <p className={panel.note}>
            <Rich text={inspector.checks.tally(here.passed, here.failed, here.nothing)} />
          </p>
          <CheckList checks={step.checks} trace={trace} detail="values" />
          {step.checks.at(-1)?.passed === false && <p className={panel.note}>{inspector.checks.stoppedHere}</p>}
        </>
      ) : (
        <p className={panel.note}>{inspector.checks.none(receiver)}</p>
      )}
      <CheckedSoFar inspection={inspection} />
    </div>
  );
}
