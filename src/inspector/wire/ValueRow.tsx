import { Rich } from '../../controls/Rich.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Secret } from '../../trace/trace.ts';
import type { Inspection } from '../inspection.ts';
import { toneOfSecret } from '../secretLook.ts';
import { Breakable } from './Breakable.tsx';
import type { NamedValue } from './messageParts.ts';
import { SecretStory } from './SecretStory.tsx';
import styles from './Values.module.css';

export interface ValueRowProps {
  readonly entry: NamedValue;
  readonly meaning: string | null;
  /** The secret that the value contains. */
  readonly secret: Secret | undefined;
  readonly inspection: Inspection;
}

/** Longer values stand in the raw message; here they are only recalled. */
const SHOWN_IN_FULL = 120;

const shortened = (value: string) => (value.length <= SHOWN_IN_FULL ? value : `${value.slice(0, 40)}…`);

/** One name of a message with its value, its meaning, and the story of the secret in it. */
export function ValueRow({ entry: { name, value }, meaning, secret, inspection }: ValueRowProps) {
  const { wire } = useCatalogue().inspector;
  return (
    <div className={styles.row} data-absent={value === null || undefined}>
      <dt className={styles.name} data-tone={secret && toneOfSecret(secret)}>
        <Breakable text={name} before="words" />
      </dt>
      <dd className={styles.value}>
        {value === null ? (
          <span className={styles.absent}>{wire.absent}</span>
        ) : (
          <code className={styles.wire}>{shortened(value)}</code>
        )}
        {meaning !== null && (
          <p className={styles.meaning}>
            <Rich text={meaning} />
          </p>
        )}
        {secret && <SecretStory inspection={inspection} secret={secret} />}
      </dd>
    </div>
  );
}
