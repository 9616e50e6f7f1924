import { useState } from 'react';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Inspection } from '../inspection.ts';
import panel from '../Panel.module.css';
import type { StateChart } from '../stateChart.ts';
import { ChartsAwaited } from './ChartsAwaited.tsx';
import { MachineStates } from './MachineStates.tsx';
import styles from './States.module.css';
import { standpoints } from './standpoints.ts';

export interface StatesProps {
  readonly inspection: Inspection;
  /** Null before they are here. */
  readonly charts: Readonly<Record<string, StateChart>> | null;
  readonly onFetch?: () => void;
  readonly chartOf: (actorKey: string) => string | null;
}

/** Every party's states, with the one it is in. Those that the step concerned are unfolded until the learner decides. */
export function States({ inspection, charts, chartOf, onFetch }: StatesProps) {
  const { inspector, story } = useCatalogue();
  const [unfolded, setUnfolded] = useState<Readonly<Record<string, boolean>>>({});
  const { trace, cursor } = inspection;
  return (
    <div className={panel.panel}>
      <h2 className={panel.heading}>{inspector.states.heading}</h2>
      <p className={panel.line}>{inspector.states.intro}</p>
      {charts === null && <ChartsAwaited {...(onFetch && { onFetch })} />}
      <ul className={panel.list}>
        {standpoints(trace, cursor).map(({ party, machines, concerned }) => {
          const open = unfolded[party.id] ?? concerned;
          // The browser reports every toggle, also those that come from here: only the learner's own are kept.
          const onToggle = (now: boolean) => now !== open && setUnfolded((before) => ({ ...before, [party.id]: now }));
          const summary = (
            <span className={styles.summary}>
              <Icon kind={party.kind} size={16} />
              <strong className={styles.name}>{party.name}</strong>
              <span className={styles.now}>{machines.map(({ state }) => story.state(state)).join(' · ')}</span>
            </span>
          );
          return (
            <li key={party.id} className={styles.party}>
              <Disclosure open={open} onToggle={onToggle} summary={summary}>
                {charts !== null &&
                  machines.map(({ key, state }) => (
                    <MachineStates
                      key={key}
                      state={state}
                      chart={charts[chartOf(key) ?? ''] ?? null}
                      isTransaction={key !== party.id}
                    />
                  ))}
              </Disclosure>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
