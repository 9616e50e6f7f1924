import { useCatalogue } from '../../i18n/useCatalogue.ts';
import { type Inspection, userOf } from '../inspection.ts';
import panel from '../Panel.module.css';
import { AdaSees, PhoneAndNotice } from '../sees/AdaSees.tsx';
import { CompareSummary } from './CompareSummary.tsx';
import { inspectionOf, type RunAtStep } from './comparison.ts';
import { RunSections } from './RunSections.tsx';
import { seenAlike } from './seenAlike.ts';

export interface CompareSeesProps {
  readonly runs: readonly RunAtStep[];
  readonly inspection: Inspection;
  readonly onDecide?: (decision: string, value: string) => void;
}

/** What the person sees in several runs: one phone where it is the same, else one for each run. */
export function CompareSees({ runs, inspection, onDecide }: CompareSeesProps) {
  const { inspector } = useCatalogue();
  const { trace } = inspection;
  const user = userOf(trace);
  const alike = seenAlike(runs);
  const summary = <CompareSummary text={inspector.compare.seesSummary(runs.length, user, !alike)} />;
  if (alike) {
    return (
      <>
        {summary}
        <AdaSees inspection={inspection} decisions={trace.decisions} {...(onDecide && { onDecide })} />
      </>
    );
  }
  return (
    <div className={panel.panel}>
      {summary}
      <h2 className={panel.heading}>{inspector.sees.heading(user)}</h2>
      <RunSections runs={runs}>
        {(run) => (
          <PhoneAndNotice
            inspection={inspectionOf(run, inspection)}
            decisions={run.trace.decisions}
            {...(run.onDecide && { onDecide: run.onDecide })}
          />
        )}
      </RunSections>
    </div>
  );
}
