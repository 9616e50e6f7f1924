import { Rich } from '../../controls/Rich.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import { type Inspection, nameOf } from '../inspection.ts';
import { StepLink } from '../StepLink.tsx';
import { commonStart } from './difference.ts';
import styles from './PkcePanel.module.css';
import { PkceValue } from './PkceValue.tsx';
import type { PkceComparison } from './pkceComparison.ts';

export interface PkcePanelProps {
  readonly comparison: PkceComparison;
  readonly inspection: Inspection;
}

/** The stored challenge beside what was computed from the verifier that came. @see RFC 7636 §4.6 */
export function PkcePanel({ comparison, inspection: { trace, onSeek } }: PkcePanelProps) {
  const { pkce } = useCatalogue().inspector;
  const { passed, by, sender, challenge, challengeStep, method, verifier, computed } = comparison;
  const common = challenge === null || computed === null ? 0 : commonStart(challenge, computed);
  const names = { server: nameOf(trace, by), sender: nameOf(trace, sender) };
  return (
    <section className={styles.panel} data-passed={passed ?? 'nothing'}>
      <h3 className={styles.heading}>{pkce.heading}</h3>
      <div className={styles.sides}>
        <div className={styles.column}>
          <h4 className={styles.side}>{pkce.stored}</h4>
          <dl className={styles.values}>
            <PkceValue name={pkce.method} value={method} other={null} />
            <PkceValue name={pkce.challenge} value={challenge} other={computed}>
              {challengeStep !== null && (
                <StepLink step={challengeStep} onSeek={onSeek}>
                  {pkce.fromStep(challengeStep)}
                </StepLink>
              )}
            </PkceValue>
          </dl>
        </div>
        <div className={styles.column}>
          <h4 className={styles.side}>{pkce.received}</h4>
          <dl className={styles.values}>
            <PkceValue name={pkce.verifier} value={verifier} other={null} />
            <PkceValue name={pkce.computed(method)} value={computed} other={challenge} />
          </dl>
        </div>
      </div>
      <p className={styles.verdict}>
        <Rich text={pkce.verdict({ passed, ...names, method, challenge, verifier, common })} />
      </p>
    </section>
  );
}
