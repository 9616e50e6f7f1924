import { useState } from 'react';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Trace } from '../../trace/trace.ts';
import type { Inspection } from '../inspection.ts';
import panel from '../Panel.module.css';
import type { StateChart } from '../stateChart.ts';
import { MachineStates } from './MachineStates.tsx';
import styles from './States.module.css';
import { standpoints } from './standpoints.ts';

export interface PartyStatesProps {
  readonly inspection: Inspection;
  /** By machine id; null before they are here. */
  readonly charts: Readonly<Record<string, StateChart>> | null;
  /** The machine id for a key of a step's states, such as `login/authorization.1`; null where it has no chart. */
  readonly chartOf: (trace: Trace, actorKey: string) => string | null;
  /** Which parties are listed, by id. */
  readonly listed: (party: string) => boolean;
}

/** Each party's states, with the one it is in. Those that the step concerned are unfolded until the learner decides. */
export function PartyStates({ inspection, charts, chartOf, listed }: PartyStatesProps) {
  const { story } = useCatalogue();
  const [unfolded, setUnfolded] = useState<Readonly<Record<string, boolean>>>({});
  const { trace, cursor } = inspection;
  const parties = standpoints(trace, cursor).filter(({ party }) => listed(party.id));
  return (
    <ul className={panel.list}>
      {parties.map(({ party, machines, concerned }) => {
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
                    chart={charts[chartOf(trace, key) ?? ''] ?? null}
                    isTransaction={key !== party.id}
                  />
                ))}
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
}
