import { type Later, later } from '../later.tsx';
import type { CodePanelProps } from './CodePanel.tsx';

/** What the inspector shows of a scenario beyond what it shows of every one, by the scenario's id. */
const ownPanels: Readonly<Record<string, Later<CodePanelProps>>> = {
  sandbox: later(() => import('./CodePanel.tsx').then(({ CodePanel }) => CodePanel)),
};

/** The panel of its own that a scenario has, or null. */
export function ownPanelOf(scenario: string): Later<CodePanelProps> | null {
  return (Object.hasOwn(ownPanels, scenario) ? ownPanels[scenario] : undefined) ?? null;
}
