import { Rich } from '../../controls/Rich.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { ChartEvent, ChartState } from '../stateChart.ts';
import { groupedEvents } from './groupedEvents.ts';
import styles from './States.module.css';
import { isIn } from './standpoints.ts';

export interface StateTreeProps {
  readonly states: readonly ChartState[];
  /** Of the state around these, joined by dots; empty at the top. */
  readonly path: string;
  readonly current: string;
}

function Events({ events }: { readonly events: readonly ChartEvent[] }) {
  const { states: words } = useCatalogue().inspector;
  if (events.length === 0) return <p className={styles.end}>{words.end}</p>;
  return (
    <ul className={styles.events} aria-label={words.next}>
      {groupedEvents(events).map(({ event, ways }) => (
        <li key={event}>
          <code>{event}</code>{' '}
          <Rich text={ways.map(({ target, guard }, index) => words.way(target, guard, index > 0)).join('; ')} />
        </li>
      ))}
    </ul>
  );
}

/** States as a nested list; the current one is marked and says what can happen next. */
export function StateTree({ states, path, current }: StateTreeProps) {
  const { inspector, story } = useCatalogue();
  return (
    <ul className={styles.states}>
      {states.map((state) => {
        const own = path === '' ? state.name : `${path}.${state.name}`;
        const here = isIn(current, own);
        return (
          <li key={own} className={styles.state} aria-current={here || undefined}>
            <span className={styles.stateName}>{story.state(state.name)}</span>
            {here && <span className={styles.here}>{inspector.states.current}</span>}
            {state.initial && <span className={styles.remark}>{inspector.states.start}</span>}
            {here && <Events events={state.events} />}
            {state.states.length > 0 && <StateTree states={state.states} path={own} current={current} />}
          </li>
        );
      })}
    </ul>
  );
}
