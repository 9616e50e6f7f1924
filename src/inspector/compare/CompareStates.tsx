import { useCatalogue } from '../../i18n/useCatalogue.ts';
import panel from '../Panel.module.css';
import { PartyStates } from '../states/PartyStates.tsx';
import { States, type StatesProps } from '../states/States.tsx';
import { CompareSummary } from './CompareSummary.tsx';
import { inspectionOf, type RunAtStep } from './comparison.ts';
import { RunSections } from './RunSections.tsx';
import { standAlike } from './standAlike.ts';

export interface CompareStatesProps extends StatesProps {
  readonly runs: readonly RunAtStep[];
}

/** Where the parties stand in several runs: those that stand otherwise run by run, the others once. */
export function CompareStates({ runs, ...shared }: CompareStatesProps) {
  const { inspector } = useCatalogue();
  const alike = standAlike(runs);
  const differs = runs.some(({ trace }) => trace.cast.some(({ id }) => !alike.has(id)));
  const summary = <CompareSummary text={inspector.compare.statesSummary(runs.length, differs)} />;
  if (!differs) {
    return (
      <>
        {summary}
        <States {...shared} />
      </>
    );
  }
  return (
    <div className={panel.panel}>
      {summary}
      <h2 className={panel.heading}>{inspector.states.heading}</h2>
      <RunSections runs={runs}>
        {(run) => (
          <PartyStates
            {...shared}
            inspection={inspectionOf(run, shared.inspection)}
            listed={(party) => !alike.has(party)}
          />
        )}
      </RunSections>
      {alike.size > 0 && (
        <section>
          <h3 className={panel.subheading}>{inspector.compare.statesAlike}</h3>
          <PartyStates {...shared} listed={(party) => alike.has(party)} />
        </section>
      )}
    </div>
  );
}
