import type { ReactNode } from 'react';
import { type Tab, Tabs } from '../controls/Tabs.tsx';
import { useCatalogue } from '../i18n/useCatalogue.ts';
import type { Trace } from '../trace/trace.ts';
import { Checks } from './checks/Checks.tsx';
import { CompareChecks } from './compare/CompareChecks.tsx';
import { CompareKnows } from './compare/CompareKnows.tsx';
import { CompareSees } from './compare/CompareSees.tsx';
import { CompareStates } from './compare/CompareStates.tsx';
import { CompareWire } from './compare/CompareWire.tsx';
import { atTheirSteps, type ComparedRun, type RunAtStep } from './compare/comparison.ts';
import { type Inspection, userOf } from './inspection.ts';
import { WhoKnows } from './knows/WhoKnows.tsx';
import { AdaSees } from './sees/AdaSees.tsx';
import { ChartsAwaited } from './states/ChartsAwaited.tsx';
import type { PartyStatesProps } from './states/PartyStates.tsx';
import { States } from './states/States.tsx';
import { OWN_TAB, type TabId } from './tabId.ts';
import { OnTheWire } from './wire/OnTheWire.tsx';

export interface InspectorProps extends Inspection, Pick<PartyStatesProps, 'charts' | 'chartOf'> {
  /** Asks for the charts, where they are not here yet. */
  readonly onFetchCharts?: () => void;
  readonly decisions: Trace['decisions'];
  /** Asks for another decision: the run is made anew with it, and so is every run beside it. */
  readonly onDecide?: (decision: string, value: string) => void;
  /** Side by side all the runs, this one among them, each at its own cursor. */
  readonly compareWith?: readonly ComparedRun[];
  /** What the page adds of its own, in a tab before the others. */
  readonly own?: { readonly label: string; readonly panel: ReactNode };
  readonly tab: TabId;
  readonly onTab: (tab: TabId) => void;
}

function panelOfRun({ tab, charts, chartOf, decisions, onDecide, ...inspection }: InspectorProps): ReactNode {
  switch (tab) {
    case OWN_TAB:
      return null;
    case 'wire':
      return <OnTheWire inspection={inspection} />;
    case 'checks':
      return <Checks inspection={inspection} />;
    case 'knows':
      return <WhoKnows inspection={inspection} />;
    case 'sees':
      return <AdaSees inspection={inspection} decisions={decisions} {...(onDecide && { onDecide })} />;
    case 'states':
      return <States inspection={inspection} charts={charts} chartOf={chartOf} />;
  }
}

function panelOfRuns(runs: readonly RunAtStep[], props: InspectorProps): ReactNode {
  const { tab, charts, chartOf, onDecide, ...inspection } = props;
  switch (tab) {
    case OWN_TAB:
      return null;
    case 'wire':
      return <CompareWire runs={runs} inspection={inspection} />;
    case 'checks':
      return <CompareChecks runs={runs} inspection={inspection} />;
    case 'knows':
      return <CompareKnows runs={runs} inspection={inspection} />;
    case 'sees':
      return <CompareSees runs={runs} inspection={inspection} {...(onDecide && { onDecide })} />;
    case 'states':
      return <CompareStates runs={runs} inspection={inspection} charts={charts} chartOf={chartOf} />;
  }
}

/** The moment of a run from five sides: its message, its checks, who knows what, what the user sees, all states. */
export function Inspector(props: InspectorProps) {
  const { inspector } = useCatalogue();
  const runs = atTheirSteps(props.compareWith ?? []);
  const tabs: readonly Tab<TabId>[] = [
    ...(props.own === undefined ? [] : [{ id: OWN_TAB, label: props.own.label } as const]),
    { id: 'wire', label: inspector.tabs.wire },
    { id: 'checks', label: inspector.tabs.checks },
    { id: 'knows', label: inspector.tabs.knows },
    { id: 'sees', label: inspector.tabs.sees(userOf(props.trace)) },
    { id: 'states', label: inspector.tabs.states },
  ];
  return (
    <Tabs label={inspector.title} tabs={tabs} selected={props.tab} onSelect={props.onTab}>
      {props.tab === 'states' && props.charts === null && (
        <ChartsAwaited {...(props.onFetchCharts && { onFetch: props.onFetchCharts })} />
      )}
      {props.tab === OWN_TAB && props.own?.panel}
      {runs.length > 1 ? panelOfRuns(runs, props) : panelOfRun(props)}
    </Tabs>
  );
}
