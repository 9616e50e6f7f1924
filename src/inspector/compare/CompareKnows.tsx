import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Inspection } from '../inspection.ts';
import { HowLegend } from '../knows/HowLegend.tsx';
import { KnowledgeTableView } from '../knows/KnowledgeTableView.tsx';
import { WhoKnows } from '../knows/WhoKnows.tsx';
import panel from '../Panel.module.css';
import { CompareSecrets } from './CompareSecrets.tsx';
import { CompareSummary } from './CompareSummary.tsx';
import { inspectionOf, type RunAtStep } from './comparison.ts';
import { knownAlike, knowsOtherwise, secretsOfAll } from './knownAlike.ts';
import { RunSections } from './RunSections.tsx';

export interface CompareKnowsProps {
  readonly runs: readonly RunAtStep[];
  readonly inspection: Inspection;
}

/** Who knows which secret in several runs; what is otherwise in another run is marked. */
export function CompareKnows({ runs, inspection }: CompareKnowsProps) {
  const { inspector } = useCatalogue();
  const alike = knownAlike(runs);
  const secrets = secretsOfAll(runs);
  const summary = <CompareSummary text={inspector.compare.knowsSummary(runs.length, !alike)} />;
  if (alike) {
    return (
      <>
        {summary}
        <WhoKnows inspection={inspection} />
      </>
    );
  }
  return (
    <div className={panel.panel}>
      {summary}
      <h2 className={panel.heading}>{inspector.knows.heading}</h2>
      <RunSections runs={runs}>
        {(run) => (
          <KnowledgeTableView
            inspection={inspectionOf(run, inspection)}
            secrets={secrets}
            differs={(party, secret) => knowsOtherwise(runs, party, secret)}
          />
        )}
      </RunSections>
      <HowLegend />
      <CompareSecrets runs={runs} inspection={inspection} />
    </div>
  );
}
