import type { ReactNode } from 'react';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Message, Secret } from '../../trace/trace.ts';
import { toneOfSecret } from '../secretLook.ts';
import { Breakable } from './Breakable.tsx';
import { type MarkedPiece, markSecrets } from './markSecrets.ts';
import styles from './RawMessage.module.css';
import { rawPieces } from './rawMessage.ts';

export interface RawMessageProps {
  readonly message: Message;
  readonly secrets: readonly Secret[];
  readonly selectedSecret: string | null;
  /** The id of the button that selects a secret: a press on the secret's text is a press on it. */
  readonly buttonOf: (secret: string) => string;
}

/** A message as it is sent, its secrets marked. */
export function RawMessage({ message, secrets, selectedSecret, buttonOf }: RawMessageProps) {
  const { inspector } = useCatalogue();
  const renderPiece = ({ text, role, secret }: MarkedPiece, index: number): ReactNode => {
    // A piece has no identity but its place in the message.
    const place = `${index}`;
    const found = secrets.find(({ id }) => id === secret);
    const words = <Breakable text={text} before="parameters" />;
    if (!found) {
      return (
        <span key={place} data-role={role}>
          {words}
        </span>
      );
    }
    return (
      <label
        key={place}
        className={styles.secret}
        htmlFor={buttonOf(found.id)}
        data-tone={toneOfSecret(found)}
        data-selected={found.id === selectedSecret || undefined}
      >
        {words}
      </label>
    );
  };
  return (
    <figure className={styles.figure} aria-label={inspector.wire.raw}>
      <pre className={styles.raw} translate="no">
        {markSecrets(rawPieces(message), secrets).map(renderPiece)}
      </pre>
    </figure>
  );
}
