import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { useLabState } from '../../page/PageContext.ts';
import { choicesOf, scenarioOf } from '../../session/configuration.ts';
import { Check } from '../Check.tsx';
import styles from './Embed.module.css';
import type { ChoosingProps } from './embedChoices.ts';

/** Which switches readers see and cannot change. */
export function LockChoices({ choices, choose }: ChoosingProps) {
  const { present } = useLabState().session;
  const { embedding, story } = useWholeCatalogue();
  const { display } = choices;
  const names = Object.keys(choicesOf(scenarioOf(present.scenario)));
  const lock = (name: string, on: boolean) => {
    const locked = names.filter((one) => (one === name ? on : display.lock.includes(one)));
    choose({ display: { ...display, lock: locked } });
  };
  return (
    <fieldset className={styles.group}>
      <legend>{embedding.locks.heading}</legend>
      <p className={styles.hint}>{embedding.locks.hint}</p>
      {names.map((name) => (
        <Check
          key={name}
          label={story.setting(name).name}
          checked={display.lock.includes(name)}
          onChange={(on) => lock(name, on)}
        />
      ))}
    </fieldset>
  );
}
