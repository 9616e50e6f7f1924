import { PillButton } from '../controls/Pill.tsx';
import { useText } from '../i18n/useText.ts';
import type { Party } from '../trace/trace.ts';
import { PILL } from './cardMeasures.ts';
import { pillsThatFit } from './geometry/pills.ts';
import styles from './Keyring.module.css';
import { keyTone, keyWord } from './keyFace.ts';
import { type Key, rankOf } from './keyring.ts';

export interface KeyringProps {
  readonly party: Party;
  readonly keys: readonly Key[];
  /** The current step, where it brought one of the keys. */
  readonly learntAt: number | null;
  /** In CSS pixels; null where pills may take as many lines as they need. */
  readonly room: number | null;
  readonly selectedSecret: string | null;
  readonly onSelectSecret: (id: string | null) => void;
}

/** A pill for every secret that a party holds; what finds no room stands behind a `+n`. */
export function Keyring({ party, keys, learntAt, room, selectedSecret, onSelectSecret }: KeyringProps) {
  const text = useText();
  const wordOf = (key: Key) => keyWord(key, text.story);
  const all = { shown: keys.map((_, index) => index), hidden: [] };
  const fitting = room === null ? all : pillsThatFit(keys.map(wordOf), keys.map(rankOf), room, PILL);
  const keysAt = (indices: readonly number[]) => keys.filter((_, index) => indices.includes(index));
  const hidden = keysAt(fitting.hidden);
  const pill = (key: Key) => (
    <li key={key.secret.id} data-new={key.step === learntAt ? '' : undefined} className={styles.key}>
      <PillButton
        tone={keyTone(key)}
        icon={false}
        pressed={selectedSecret === key.secret.id}
        onPress={() => onSelectSecret(selectedSecret === key.secret.id ? null : key.secret.id)}
        label={text.stage.pill(wordOf(key), party.name)}
      >
        {wordOf(key)}
      </PillButton>
    </li>
  );
  return (
    <ul className={styles.ring} aria-label={text.stage.keyring(party.name)}>
      {keysAt(fitting.shown).map(pill)}
      {hidden.length > 0 && (
        <li className={styles.rest}>
          <button
            type="button"
            className={styles.more}
            aria-label={text.stage.morePillsName(hidden.length, party.name)}
          >
            {text.stage.morePills(hidden.length)}
          </button>
          <ul className={styles.panel}>{hidden.map(pill)}</ul>
        </li>
      )}
    </ul>
  );
}
