import { Rich } from '../../controls/Rich.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import { CheckList } from '../checks/CheckList.tsx';
import { Checks } from '../checks/Checks.tsx';
import { PkcePanel } from '../checks/PkcePanel.tsx';
import { pkceComparison } from '../checks/pkceComparison.ts';
import { type Inspection, nameOf } from '../inspection.ts';
import panel from '../Panel.module.css';
import { StepHeading } from '../StepHeading.tsx';
import styles from './Compare.module.css';
import { inspectionOf, type RunAtStep } from './comparison.ts';
import { markedChecks } from './differences.ts';

export interface CompareChecksProps {
  readonly runs: readonly RunAtStep[];
  readonly inspection: Inspection;
}

/** What the receivers in several runs examined at one moment; what came out otherwise is marked. */
export function CompareChecks({ runs, inspection }: CompareChecksProps) {
  const { inspector } = useCatalogue();
  const marked = markedChecks(runs.map(({ step }) => step?.checks ?? []));
  const differs = marked.some((checks) => checks.includes(true));
  const summary = (
    <p className={panel.line}>
      <Rich text={inspector.compare.checksSummary(runs.length, differs)} />
    </p>
  );
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
      <div className={styles.runs}>
        {runs.map(({ label, trace, cursor, step }, index) => {
          // Two runs may be alike and bear the same label: a run is known by its place.
          const place = `${index}`;
          const comparison = pkceComparison(trace, cursor);
          const checks = step?.checks.filter((_, order) => marked[index]?.[order]) ?? [];
          const alike = (step?.checks.length ?? 0) - checks.length;
          return (
            <section key={place} className={styles.run} aria-label={label}>
              <p className={styles.label}>{label}</p>
              {step === null ? (
                <p className={panel.note}>{inspector.compare.notStarted}</p>
              ) : (
                <>
                  <StepHeading trace={trace} step={step} />
                  {comparison && (
                    <PkcePanel comparison={comparison} inspection={inspectionOf(trace, cursor, inspection)} />
                  )}
                  {step.checks.length === 0 && (
                    <p className={panel.note}>{inspector.checks.none(nameOf(trace, step.to))}</p>
                  )}
                  <div className={styles.checks}>
                    <CheckList checks={checks} trace={trace} detail="values" differs={checks.map(() => true)} />
                  </div>
                  {alike > 0 && <p className={panel.note}>{inspector.compare.checksAlike(alike)}</p>}
                </>
              )}
            </section>
          );
        })}
      </div>
    </div>
  );
}
