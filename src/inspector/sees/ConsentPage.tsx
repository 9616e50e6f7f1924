import { keepKeys } from '../../controls/keepKeys.ts';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Screen, Trace } from '../../trace/trace.ts';
import styles from './PhoneScreen.module.css';
import { factOf } from './userView.ts';

export interface ConsentPageProps {
  readonly screen: Screen;
  readonly decisions: Trace['decisions'];
  readonly onDecide?: (decision: string, value: string) => void;
}

/** The decision that this page asks for, as the run's decisions name it. */
const DECISION = 'consent';

const keepOwnKeys = keepKeys(' ', 'Enter');

/** The server's consent page. Its buttons decide: the learner may answer otherwise than the run did. */
export function ConsentPage({ screen, decisions, onDecide }: ConsentPageProps) {
  const { sees } = useCatalogue().inspector;
  const current = decisions[DECISION];
  // Where the run has no such decision, it went as it did.
  const decide = current === undefined ? undefined : onDecide;
  return (
    <>
      <div>
        <p className={styles.faint}>{sees.asksFor}</p>
        <ul className={styles.items}>
          {factOf(screen, 'items').map((item) => (
            <li key={item}>
              <code>{item}</code>
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.answers}>
        {factOf(screen, 'buttons').map((label) => {
          const value = label.toLowerCase();
          return (
            <button
              key={label}
              type="button"
              className={styles.answer}
              aria-pressed={value === current}
              disabled={decide === undefined}
              onClick={() => decide?.(DECISION, value)}
              onKeyDown={keepOwnKeys}
            >
              {label}
              {value === current && <span className={styles.chosen}>{sees.chosen}</span>}
            </button>
          );
        })}
      </div>
      {decide && <p className={styles.faint}>{sees.decide}</p>}
    </>
  );
}
