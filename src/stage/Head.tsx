import { memo } from 'react';
import { IconBadge } from '../controls/Icon.tsx';
import { useText } from '../i18n/useText.ts';
import type { Party } from '../trace/trace.ts';
import styles from './Heads.module.css';
import { Keyring } from './Keyring.tsx';
import type { Key } from './keyring.ts';

export interface HeadProps {
  readonly party: Party;
  readonly state: string | null;
  readonly keys: readonly Key[];
  /** The current step, where it brought one of the keys. */
  readonly learntAt: number | null;
  /** Inside the card, in CSS pixels at the usual font size; null before it is known. */
  readonly room: number | null;
  /** How far the card is from its place while the lanes move, in CSS pixels. */
  readonly shift: number;
  readonly selectedSecret: string | null;
  readonly onSelectSecret: (id: string | null) => void;
}

/** Who it is, what it is doing and what it holds. The line of the state is always there: what stands below keeps its place. */
export const Head = memo(function Head(props: HeadProps) {
  const { party, state, keys, learntAt, room, shift, selectedSecret, onSelectSecret } = props;
  const { stage, story } = useText();
  const words = state === null ? '' : story.state(state);
  return (
    <li className={styles.cell} {...(shift ? { style: { translate: `${shift}px` } } : {})}>
      <div className={styles.card} data-kind={party.kind}>
        <div className={styles.who}>
          <IconBadge kind={party.kind} />
          <div className={styles.names}>
            <strong className={styles.name} title={party.name}>
              {party.name}
            </strong>
            <span className={styles.role}>{story.role(party.kind)}</span>
          </div>
        </div>
        <div className={styles.holds}>
          <p className={styles.state} title={words || undefined}>
            {words !== '' && <span className="visually-hidden">{stage.state(party.name)} </span>}
            {words}
          </p>
          {keys.length > 0 && (
            <Keyring
              party={party}
              keys={keys}
              learntAt={learntAt}
              room={room}
              selectedSecret={selectedSecret}
              onSelectSecret={onSelectSecret}
            />
          )}
        </div>
      </div>
    </li>
  );
});
