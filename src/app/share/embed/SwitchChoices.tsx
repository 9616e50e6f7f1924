import { useId } from 'react';
import { SegmentedControl } from '../../../controls/SegmentedControl.tsx';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { offersOf } from '../../offers/offersOf.ts';
import { useLabState } from '../../page/PageContext.ts';
import { type Configuration, choicesOf, choicesOfRuns, scenarioOf } from '../../session/configuration.ts';
import { openSession, reduceSession, type SessionAction } from '../../session/session.ts';
import styles from './Embed.module.css';
import type { ChoosingProps } from './embedChoices.ts';
import table from './SwitchChoices.module.css';
import { SwitchRow } from './SwitchRow.tsx';

const isChosenByRun = ({ compare }: Configuration, name: string) =>
  compare.some((column) => Object.hasOwn(column, name));

function valuesOf(configuration: Configuration, name: string): readonly string[] {
  const runs = choicesOfRuns(configuration).map((choices) => choices[name] ?? '');
  return isChosenByRun(configuration, name) ? runs : runs.slice(0, 1);
}

/** The switches as readers find them, which of them they cannot change, and whether runs stand side by side. */
export function SwitchChoices({ form, choices, choose }: ChoosingProps) {
  const { app, embedding } = useWholeCatalogue();
  const words = embedding.switches;
  const id = useId();
  const { configuration, display } = choices;
  const canLock = form !== 'markdown';
  const { present } = useLabState().session;
  const offered = choicesOf(scenarioOf(configuration.scenario));
  const act = (action: SessionAction) =>
    choose({ configuration: reduceSession(openSession(configuration), action).present });
  const { columns, choicesToCompare } = offersOf(configuration.scenario);
  const sideBySide: SessionAction =
    present.compare.length > 0
      ? { type: 'compare', choices: {}, columns: present.compare }
      : { type: 'compare', choices: choicesToCompare(configuration.choices), columns };
  const lock = (name: string, on: boolean) => {
    const locked = Object.keys(offered).filter((one) => (one === name ? on : display.lock.includes(one)));
    choose({ display: { ...display, lock: locked } });
  };
  return (
    <fieldset className={styles.group}>
      <legend>{words.heading}</legend>
      <SegmentedControl
        legend={app.bar.view}
        name={`${id}-view`}
        options={[
          { value: 'single', label: app.bar.single },
          { value: 'compare', label: app.bar.sideBySide },
        ]}
        value={configuration.compare.length > 0 ? 'compare' : 'single'}
        onChange={(view) => act(view === 'single' ? { type: 'single' } : sideBySide)}
      />
      <table className={table.switches}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.value}</th>
            {canLock && <th scope="col">{words.locked}</th>}
          </tr>
        </thead>
        <tbody>
          {Object.entries(offered).map(([name, choice]) => (
            <SwitchRow
              key={name}
              name={name}
              choice={choice}
              values={valuesOf(configuration, name)}
              isLocked={display.lock.includes(name)}
              onChoose={(value, run) => {
                const chosen = { [name]: value };
                act(
                  isChosenByRun(configuration, name)
                    ? { type: 'column.choose', column: run, choices: chosen }
                    : { type: 'choose', choices: chosen },
                );
              }}
              onLock={canLock ? (on) => lock(name, on) : null}
            />
          ))}
        </tbody>
      </table>
      <p className={styles.hint}>{canLock ? `${words.lockHint} ${words.hint}` : words.hint}</p>
    </fieldset>
  );
}
