import { Rich } from '../../controls/Rich.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Secret } from '../../trace/trace.ts';
import { type Inspection, nameOf, partyOf } from '../inspection.ts';
import { knowersOf } from '../knows/secretStory.ts';
import { StepLink } from '../StepLink.tsx';
import styles from './Values.module.css';

export interface SecretStoryProps {
  readonly inspection: Inspection;
  readonly secret: Secret;
}

/** Where a secret came from, and who knows it by now. */
export function SecretStory({ inspection, secret }: SecretStoryProps) {
  const { wire } = useCatalogue().inspector;
  const { trace, cursor, onSeek } = inspection;
  const knowers = knowersOf(trace, cursor, secret.id);
  const [first] = knowers;
  if (first === undefined) return null;
  const known = [...new Set(knowers.map(({ party }) => party))].map((party) =>
    partyOf(trace, party)?.kind === 'attacker' ? `**${nameOf(trace, party)}**` : nameOf(trace, party),
  );
  return (
    <p className={styles.story}>
      <StepLink step={first.step} onSeek={onSeek}>
        {wire.made(nameOf(trace, first.party), first.how, first.step)}
      </StepLink>{' '}
      <Rich text={wire.knownTo(known)} />
    </p>
  );
}
