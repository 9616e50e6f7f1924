import { useState } from 'react';
import { OWN_TAB, type TabId } from '../../inspector/tabId.ts';
import type { DrawnAlike } from '../compare/drawnAlike.ts';
import { ownPanelOf } from '../ownClient/ownPanels.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import type { InspectorPanelProps } from './InspectorPanel.tsx';
import { useFolding } from './useFolding.ts';

/** What the learner looks at more closely: what stages and inspector share. */
interface Inspection {
  readonly drawn: DrawnAlike;
  readonly panel: InspectorPanelProps;
  /** Ends what is marked and what is announced; false where there is nothing. */
  readonly leave: () => boolean;
}

const firstTabOf = (scenario: string): TabId => (ownPanelOf(scenario) === null ? 'wire' : OWN_TAB);

export function useInspection(): Inspection {
  const { lab } = usePage();
  const { scenario } = useLabState().session.present;
  const [chosenTab, setTab] = useState<{ readonly of: string; readonly tab: TabId } | null>(null);
  const [selectedSecret, onSelectSecret] = useState<string | null>(null);
  const folding = useFolding();
  return {
    drawn: { ...folding, selectedSecret, onSelectSecret },
    panel: {
      // A tab is chosen for a story: another story opens with the tab that tells most of it.
      tab: chosenTab?.of === scenario ? chosenTab.tab : firstTabOf(scenario),
      onTab: (tab) => setTab({ of: scenario, tab }),
      selectedSecret,
      onSelectSecret,
    },
    leave() {
      if (selectedSecret === null && lab.state().change === null) return false;
      onSelectSecret(null);
      lab.dismissChange();
      return true;
    },
  };
}
