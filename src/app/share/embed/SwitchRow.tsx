import { Options } from '../../../controls/Options.tsx';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import type { Choice } from '../../../simulation/scenario.ts';
import share from '../Share.module.css';
import styles from './SwitchChoices.module.css';

interface SwitchRowProps {
  readonly name: string;
  readonly choice: Choice;
  /** One for all runs, or one for each of them. */
  readonly values: readonly string[];
  readonly isLocked: boolean;
  /** `run` counts from 0. */
  readonly onChoose: (value: string, run: number) => void;
  /** Null where it cannot be locked. */
  readonly onLock: ((on: boolean) => void) | null;
}

/** A switch, what it is set to, and whether readers may change it. */
export function SwitchRow({ name, choice, values, isLocked, onChoose, onLock }: SwitchRowProps) {
  const { embedding, story } = useWholeCatalogue();
  const words = embedding.switches;
  const said = story.setting(name).name;
  const runs = values.map((value, run) => ({ value, run, number: run + 1 }));
  return (
    <tr>
      <th scope="row">{said}</th>
      <td>
        <div className={styles.values}>
          {runs.map(({ value, run, number }) => (
            <div key={number} className={styles.value}>
              {runs.length > 1 && <span aria-hidden={true}>{words.run(number)}</span>}
              <select
                className={share.select}
                aria-label={runs.length > 1 ? words.inRun(said, number) : said}
                value={value}
                onChange={(event) => onChoose(event.target.value, run)}
              >
                <Options of={choice.values.map((one) => [one, story.settingValue(name, one).name])} />
              </select>
            </div>
          ))}
        </div>
      </td>
      {onLock && (
        <td className={styles.lock}>
          <label>
            <input type="checkbox" checked={isLocked} onChange={(event) => onLock(event.target.checked)} />
            <span className="visually-hidden">{words.lock(said)}</span>
          </label>
        </td>
      )}
    </tr>
  );
}
