import type { ReactNode } from 'react';
import { type Tab, Tabs } from '../controls/Tabs.tsx';
import { useCatalogue } from '../i18n/useCatalogue.ts';
import type { Trace } from '../trace/trace.ts';
import { Checks } from './checks/Checks.tsx';
import { CompareChecks } from './compare/CompareChecks.tsx';
import { CompareWire } from './compare/CompareWire.tsx';
import { type ComparedRun, runsToCompare } from './compare/comparison.ts';
import type { Inspection } from './inspection.ts';
import { WhoKnows } from './knows/WhoKnows.tsx';
import { AdaSees } from './sees/AdaSees.tsx';
import type { StateChart } from './stateChart.ts';
import { States } from './states/States.tsx';
import type { TabId } from './tabId.ts';
import { OnTheWire } from './wire/OnTheWire.tsx';

export interface InspectorProps extends Inspection {
  /** By machine id; null before they are here. */
  readonly charts: Readonly<Record<string, StateChart>> | null;
  readonly onFetchCharts?: () => void;
  /** The machine id for a key of a step's states, such as `login/authorization.1`; null where it has no chart. */
  readonly chartOf: (actorKey: string) => string | null;
  readonly decisions: Trace['decisions'];
  /** Asks for another decision: the run is made anew with it. */
  readonly onDecide?: (decision: string, value: string) => void;
  /** The runs beside this one, each at its own cursor. */
  readonly compareWith?: readonly ComparedRun[];
  readonly tab: TabId;
  readonly onTab: (tab: TabId) => void;
}

function panelOf(
  { tab, charts, chartOf, onFetchCharts, decisions, onDecide, ...rest }: InspectorProps,
  thisRun: string,
): ReactNode {
  const { compareWith = [], onTab: _, ...inspection } = rest;
  const runs = compareWith.length === 0 ? [] : runsToCompare({ label: thisRun, ...inspection }, compareWith);
  switch (tab) {
    case 'wire':
      return runs.length > 1 ? (
        <CompareWire runs={runs} inspection={inspection} />
      ) : (
        <OnTheWire inspection={inspection} />
      );
    case 'checks':
      if (runs.length > 1) return <CompareChecks runs={runs} inspection={inspection} />;
      return <Checks inspection={inspection} />;
    case 'knows':
      return <WhoKnows inspection={inspection} />;
    case 'sees':
      return <AdaSees inspection={inspection} decisions={decisions} {...(onDecide && { onDecide })} />;
    case 'states':
      return (
        <States
          inspection={inspection}
          charts={charts}
          chartOf={chartOf}
          {...(onFetchCharts && { onFetch: onFetchCharts })}
        />
      );
  }
}

/** The moment of a run from five sides: its message, its checks, who knows what, what the user sees, all states. */
export function Inspector(props: InspectorProps) {
  const { inspector } = useCatalogue();
  const user = props.trace.cast.find(({ kind }) => kind === 'user')?.name ?? '';
  const tabs: readonly Tab<TabId>[] = [
    { id: 'wire', label: inspector.tabs.wire },
    { id: 'checks', label: inspector.tabs.checks },
    { id: 'knows', label: inspector.tabs.knows },
    { id: 'sees', label: inspector.tabs.sees(user) },
    { id: 'states', label: inspector.tabs.states },
  ];
  return (
    <Tabs label={inspector.title} tabs={tabs} selected={props.tab} onSelect={props.onTab}>
      {panelOf(props, inspector.thisRun)}
    </Tabs>
  );
}
