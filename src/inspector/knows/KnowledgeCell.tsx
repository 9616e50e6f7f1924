import { keepKeys } from '../../controls/keepKeys.ts';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { PartyKind } from '../../trace/trace.ts';
import { HowIcon } from './HowIcon.tsx';
import type { Knower } from './secretStory.ts';
import styles from './WhoKnows.module.css';

export interface KnowledgeCellProps {
  /** Null where the party does not know the secret. */
  readonly knower: Knower | null;
  /** Whether the secret exists by now. */
  readonly made: boolean;
  readonly kind: PartyKind;
  /** The number of the current step: what was learnt just now is emphasised. */
  readonly now: number;
  readonly onSeek: (cursor: number) => void;
}

const keepOwnKeys = keepKeys(' ', 'Enter');

/** How a party came to know a secret, and at which step; a press goes there. */
export function KnowledgeCell({ knower, made, kind, now, onSeek }: KnowledgeCellProps) {
  const { knows } = useCatalogue().inspector;
  if (knower === null) {
    return (
      <td className={styles.cell}>
        <span className={styles.unknown} aria-hidden={true}>
          {made ? '·' : ''}
        </span>
        <span className="visually-hidden">{made ? knows.unknown : knows.later}</span>
      </td>
    );
  }
  const { how, step } = knower;
  const sentence = knows.cell(how, step);
  return (
    <td className={styles.cell} data-kind={kind} data-fresh={(step === now && now > 0) || undefined}>
      <button
        type="button"
        className={styles.known}
        title={sentence}
        onClick={() => onSeek(step)}
        onKeyDown={keepOwnKeys}
        aria-label={sentence}
      >
        <HowIcon how={how} />
        <span>{step}</span>
      </button>
    </td>
  );
}
