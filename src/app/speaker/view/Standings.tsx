import { VerdictBadge } from '../../bars/VerdictBadge.tsx';
import type { RunAt } from './runAt.ts';
import styles from './SpeakerWindow.module.css';

/** How each of several runs stands, before anything else of them. */
export function Standings({ runs }: { readonly runs: readonly RunAt[] }) {
  return (
    <ul className={styles.standings}>
      {runs.map(({ key, name, trace, cursor }) => (
        <li key={key}>
          <span>{name}</span>
          <VerdictBadge trace={trace} cursor={cursor} />
        </li>
      ))}
    </ul>
  );
}
