import { keepKeys } from '../../controls/keepKeys.ts';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { PartyKind } from '../../trace/trace.ts';
import { HowIcon } from './HowIcon.tsx';
import type { KnowledgeRow } from './knowledgeTable.ts';
import type { Knower } from './secretStory.ts';
import styles from './WhoKnows.module.css';

export interface KnowledgeCellProps {
  /** Null where the party does not know the secret. */
  readonly knower: Knower | null;
  readonly being: KnowledgeRow['being'];
  readonly kind: PartyKind;
  /** The number of the current step: what was learnt just now is emphasised. */
  readonly now: number;
  /** Whether it is otherwise in another run. */
  readonly differs: boolean;
  readonly onSeek: (cursor: number) => void;
}

const keepOwnKeys = keepKeys(' ', 'Enter');

/** How a party came to know a secret, and at which step; a press goes there. */
export function KnowledgeCell({ knower, being, kind, now, differs, onSeek }: KnowledgeCellProps) {
  const { knows, compare } = useCatalogue().inspector;
  const mark = differs && (
    <span className={styles.differs}>
      <span aria-hidden={true}>≠</span>
      <span className="visually-hidden">{compare.differs}: </span>
    </span>
  );
  if (knower === null) {
    return (
      <td className={styles.cell} data-differs={differs || undefined}>
        {mark}
        <span className={styles.unknown} aria-hidden={true}>
          {being === 'made' ? '·' : ''}
        </span>
        <span className="visually-hidden">
          {{ made: knows.unknown, later: knows.later, none: compare.noSecret }[being]}
        </span>
      </td>
    );
  }
  const { how, step } = knower;
  const sentence = knows.cell(how, step);
  return (
    <td
      className={styles.cell}
      data-kind={kind}
      data-fresh={(step === now && now > 0) || undefined}
      data-differs={differs || undefined}
    >
      {mark}
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
