import { Icon } from '../controls/Icon.tsx';
import { useText } from '../i18n/useText.ts';
import { Keyring } from './Keyring.tsx';
import { keyringAt } from './keyring.ts';
import styles from './Rings.module.css';
import type { StageProps } from './stageProps.ts';

type RingsProps = Pick<StageProps, 'trace' | 'cursor' | 'selectedSecret' | 'onSelectSecret'>;

/** Who holds what on a narrow screen, above the list: a party with its keys stands for its lifeline's head. */
export function Rings({ trace, cursor, selectedSecret, onSelectSecret }: RingsProps) {
  const text = useText();
  const holders = trace.cast
    .map((party) => ({ party, keys: keyringAt(trace, party.id, cursor) }))
    .filter(({ keys }) => keys.length > 0);
  if (holders.length === 0) return null;
  return (
    <ul className={styles.rings} aria-label={text.stage.parties}>
      {holders.map(({ party, keys }) => (
        <li key={party.id} className={styles.ring} data-kind={party.kind}>
          <Icon kind={party.kind} size={16} />
          <span className={styles.name}>{party.name}</span>
          <Keyring
            party={party}
            keys={keys}
            learntAt={cursor}
            room={null}
            selectedSecret={selectedSecret}
            onSelectSecret={onSelectSecret}
          />
        </li>
      ))}
    </ul>
  );
}
