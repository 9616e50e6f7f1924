import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Secret } from '../../trace/trace.ts';
import { type Inspection, nameOf } from '../inspection.ts';
import panel from '../Panel.module.css';
import { StepLink } from '../StepLink.tsx';
import styles from './EachSecret.module.css';
import { knowersOf } from './secretStory.ts';

/** Who knows a secret by now, and how each came by it. */
export function KnowerList({ inspection, secret }: { readonly inspection: Inspection; readonly secret: Secret }) {
  const { knows } = useCatalogue().inspector;
  const { trace, cursor, onSeek } = inspection;
  const knowers = knowersOf(trace, cursor, secret.id);
  if (knowers.length === 0) return <p className={panel.note}>{knows.nobodyYet}</p>;
  return (
    <ul className={styles.knowers}>
      {knowers.map(({ party, how, step }) => (
        <li key={party} data-kind={trace.cast.find(({ id }) => id === party)?.kind}>
          <strong className={styles.name}>{nameOf(trace, party)}</strong>{' '}
          <StepLink step={step} onSeek={onSeek}>
            {knows.cell(how, step)}
          </StepLink>
        </li>
      ))}
    </ul>
  );
}
