import { IconBadge } from '../controls/Icon.tsx';
import { Rich } from '../controls/Rich.tsx';
import { useText } from '../i18n/useText.ts';
import type { Trace } from '../trace/trace.ts';
import { FirstPress } from './FirstPress.tsx';
import { hasLane } from './geometry/lanes.ts';
import styles from './Introductions.module.css';

/** Before the first message: who everybody is, each below its own head, and what to press. */
export function Introductions({ trace }: { readonly trace: Trace }) {
  const text = useText();
  const passers = trace.cast.filter((party) => !hasLane(party));
  return (
    <div className={styles.introductions}>
      <ul className={styles.columns}>
        {trace.cast.filter(hasLane).map((party) => (
          <li key={party.id} className={styles.column}>
            <p className={styles.words} data-kind={party.kind}>
              <span className="visually-hidden">{party.name}: </span>
              <Rich text={text.stage.introduction(party, trace)} />
            </p>
          </li>
        ))}
      </ul>
      {passers.map((party) => (
        <p key={party.id} className={styles.passer}>
          <IconBadge kind={party.kind} size={16} />
          <span>
            <strong>{party.name}</strong> <Rich text={text.stage.introduction(party, trace)} />
          </span>
        </p>
      ))}
      <p className={styles.invitation}>
        <FirstPress />
      </p>
    </div>
  );
}
