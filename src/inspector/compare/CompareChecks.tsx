import { useCatalogue } from '../../i18n/useCatalogue.ts';
import { CheckList } from '../checks/CheckList.tsx';
import { Checks } from '../checks/Checks.tsx';
import { PkcePanel } from '../checks/PkcePanel.tsx';
import { pkceComparison } from '../checks/pkceComparison.ts';
import { type Inspection, nameOf } from '../inspection.ts';
import panel from '../Panel.module.css';
import { StepHeading } from '../StepHeading.tsx';
import styles from './Compare.module.css';
import { CompareSummary } from './CompareSummary.tsx';
import { inspectionOf, type RunAtStep } from './comparison.ts';
import { markedChecks } from './differences.ts';
import { RunSections } from './RunSections.tsx';

export interface CompareChecksProps {
  readonly runs: readonly RunAtStep[];
  readonly inspection: Inspection;
}

/** What the receivers in several runs examined at one moment; what came out otherwise is marked. */
export function CompareChecks({ runs, inspection }: CompareChecksProps) {
  const { inspector } = useCatalogue();
  const marked = markedChecks(runs.map(({ step }) => step?.checks ?? []));
  const differs = marked.some((checks) => checks.includes(true));
  const summary = <CompareSummary text={inspector.compare.checksSummary(runs.length, differs)} />;
  if (!differs) {
    return (
      <>
        {summary}
        <Checks inspection={inspection} />
      </>
    );
  }
  return (
    <div className={panel.panel}>
      {summary}
      <RunSections runs={runs}>
        {(run, place) => {
          const { trace, cursor, step } = run;
          if (step === null) return <p className={panel.note}>{inspector.compare.notStarted}</p>;
          const comparison = pkceComparison(trace, cursor);
          const checks = step.checks.filter((_, order) => marked[place]?.[order]);
          const alike = step.checks.length - checks.length;
          return (
            <>
              <StepHeading trace={trace} step={step} />
              {comparison && <PkcePanel comparison={comparison} inspection={inspectionOf(run, inspection)} />}
              {step.checks.length === 0 && (
                <p className={panel.note}>{inspector.checks.none(nameOf(trace, step.to))}</p>
              )}
              <div className={styles.checks}>
                <CheckList checks={checks} trace={trace} detail="values" differs={checks.map(() => true)} />
              </div>
              {alike > 0 && <p className={panel.note}>{inspector.compare.checksAlike(alike)}</p>}
            </>
          );
        }}
      </RunSections>
    </div>
  );
}
