import { IconBadge } from '../controls/Icon.tsx';
import { Rich } from '../controls/Rich.tsx';
import { useText } from '../i18n/useText.ts';
import type { Trace } from '../trace/trace.ts';
import { FirstPress } from './FirstPress.tsx';
import styles from './PartyList.module.css';

/** Before the first message on a narrow screen: who takes part, and what to press. */
export function PartyList({ trace }: { readonly trace: Trace }) {
  const text = useText();
  return (
    <>
      <p className={styles.invitation}>
        <FirstPress />
      </p>
      <ul className={styles.parties} aria-label={text.stage.parties}>
        {trace.cast.map((party) => (
          <li key={party.id} className={styles.party} data-kind={party.kind}>
            <IconBadge kind={party.kind} />
            <div>
              <strong>{party.name}</strong> <span className={styles.role}>{text.story.role(party.kind)}</span>
              <p className={styles.words}>
                <Rich text={text.stage.introduction(party, trace)} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
