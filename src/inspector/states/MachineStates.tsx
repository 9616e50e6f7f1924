import { useCatalogue } from '../../i18n/useCatalogue.ts';
import panel from '../Panel.module.css';
import type { StateChart } from '../stateChart.ts';
import styles from './States.module.css';
import { StateTree } from './StateTree.tsx';

export interface MachineStatesProps {
  readonly state: string;
  readonly chart: StateChart | null;
  /** Whether it is something that the party has in progress, and not the party itself. */
  readonly isTransaction: boolean;
}

/** One machine as a nested list of its states. */
export function MachineStates({ state, chart, isTransaction }: MachineStatesProps) {
  const { states } = useCatalogue().inspector;
  if (chart === null) return <p className={panel.note}>{states.noChart}</p>;
  return (
    <div className={styles.machine}>
      <h3 className={styles.machineName}>
        {isTransaction ? `${states.transaction(chart.id)} ` : ''}
        <code>{chart.id}</code>
      </h3>
      <StateTree states={chart.states} path="" current={state} />
    </div>
  );
}
