import { Rich } from '../../controls/Rich.tsx';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import { quoted } from '../notices/quoted.ts';
import styles from './Agenda.module.css';
import { nearestOf } from './nearest.ts';
import type { AgendaProblem } from './problem.ts';

const MOST_SHOWN = 8;

/** What could not be used of a plan that somebody wrote. */
export function Faults({ problems }: { readonly problems: readonly AgendaProblem[] }) {
  const { agenda } = useWholeCatalogue();
  const shown = problems.slice(0, MOST_SHOWN).map((problem, place) => ({ problem, place }));
  const more = problems.length - shown.length;
  const inWords = (problem: AgendaProblem) =>
    agenda.fault({
      ...problem,
      field: quoted(problem.field),
      found: quoted(problem.found),
      nearest: nearestOf(problem),
    });
  return (
    <ul className={styles.faults}>
      {shown.map(({ problem, place }) => (
        <li key={place}>
          <Rich text={inWords(problem)} />
        </li>
      ))}
      {more > 0 && <li>{agenda.import.more(more)}</li>}
    </ul>
  );
}
