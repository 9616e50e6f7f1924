import { Icon } from '../controls/Icon.tsx';
import { useText } from '../i18n/useText.ts';
import type { Party } from '../trace/trace.ts';
import { Keyring } from './Keyring.tsx';
import { keyringAt } from './keyring.ts';
import styles from './Rings.module.css';
import type { StageProps } from './stageProps.ts';

type RingsProps = Pick<StageProps, 'trace' | 'cursor' | 'selectedSecret' | 'onSelectSecret'>;

/**
 * Who holds what on a narrow screen, above the list: a party with its keys stands for its lifeline's head. An attacker
 * comes first and keeps its place while it holds nothing, so that what the story turns on is always in sight.
 */
export function Rings({ trace, cursor, selectedSecret, onSelectSecret }: RingsProps) {
  const text = useText();
  const isAttacker = (party: Party) => party.kind === 'attacker';
  const holders = [...trace.cast.filter(isAttacker), ...trace.cast.filter((party) => !isAttacker(party))]
    .map((party) => ({ party, keys: keyringAt(trace, party.id, cursor) }))
    .filter(({ party, keys }) => keys.length > 0 || isAttacker(party));
  if (holders.length === 0) return null;
  return (
    <ul className={styles.rings} aria-label={text.stage.parties}>
      {holders.map(({ party, keys }) => (
        <li key={party.id} className={styles.ring} data-kind={party.kind}>
          <Icon kind={party.kind} size={16} />
          <span className={styles.name} title={party.name}>
            {party.name}
          </span>
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
