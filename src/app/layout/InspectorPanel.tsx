import { useCallback, useSyncExternalStore } from 'react';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import { Inspector } from '../../inspector/Inspector.tsx';
import type { TabId } from '../../inspector/tabId.ts';
import { runName } from '../compare/runName.ts';
import { WhenFetched } from '../later.tsx';
import { ownPanelOf } from '../ownClient/ownPanels.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { cursorOfRun, cursorsAt } from '../session/reel.ts';

export interface InspectorPanelProps {
  readonly tab: TabId;
  readonly onTab: (tab: TabId) => void;
  readonly selectedSecret: string | null;
  readonly onSelectSecret: (id: string | null) => void;
}

/** The inspector of the run that is shown; side by side of all runs. */
export function InspectorPanel(panel: InspectorPanelProps) {
  const { lab, simulation } = usePage();
  const here = useSyncExternalStore(simulation.subscribe, simulation.fetched, simulation.fetched);
  const fetchCharts = useCallback(() => void simulation.load().catch(() => null), [simulation]);
  const { session, reel, cursor } = useLabState();
  const text = useCatalogue();
  const [trace] = reel.traces;
  if (trace === undefined) return null;
  const own = cursorsAt(reel, cursor);
  const ownPanel = ownPanelOf(trace.scenario);
  const compared = reel.traces.map((run, index) => ({
    label: runName(session.present, index, text),
    trace: run,
    cursor: own[index] ?? 0,
    onSeek: (to: number) => lab.play({ type: 'seek', cursor: cursorOfRun(reel, index, to) }),
    onDecide: (decision: string, value: string) =>
      lab.change({ type: 'column.choose', column: index, choices: { [decision]: value } }),
  }));
  return (
    <Inspector
      {...panel}
      trace={trace}
      cursor={own[0] ?? 0}
      charts={here?.charts ?? null}
      chartOf={(run, key) => here?.machineBehind(run, key) ?? null}
      onFetchCharts={fetchCharts}
      decisions={trace.decisions}
      {...(ownPanel && {
        own: {
          label: text.inspector.tabs.code,
          panel: <WhenFetched view={ownPanel} props={{ traces: reel.traces }} />,
        },
      })}
      onDecide={(decision, value) => lab.change({ type: 'choose', choices: { [decision]: value } })}
      onSeek={(to) => lab.play({ type: 'seek', cursor: cursorOfRun(reel, 0, to) })}
      {...(compared.length > 1 && { compareWith: compared })}
    />
  );
}
