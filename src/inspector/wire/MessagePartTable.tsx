import type { InspectedCatalogue } from '../../i18n/catalogue.ts';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import { jsonObject } from '../../oauth/jsonObject.ts';
import type { Message } from '../../trace/trace.ts';
import type { Inspection } from '../inspection.ts';
import panel from '../Panel.module.css';
import { secretsInValue } from './carriedSecrets.ts';
import type { MessagePart, NamedValue } from './messageParts.ts';
import { ValueRow } from './ValueRow.tsx';
import styles from './Values.module.css';

export interface MessagePartTableProps {
  readonly inspection: Inspection;
  readonly message: Message;
  readonly part: MessagePart;
  /** The ids of the secrets whose story an earlier part tells. */
  readonly toldBefore: ReadonlySet<string>;
}

function meaningOf(entry: NamedValue, props: MessagePartTableProps, { wire }: InspectedCatalogue): string | null {
  const { inspection, message, part } = props;
  const { name, value } = entry;
  switch (part.kind) {
    case 'headers':
      return wire.header(name, value ?? '');
    case 'json': {
      const members = message.kind === 'http.response' ? jsonObject(message.body ?? '') : null;
      return wire.jsonMember(name, members?.[name]);
    }
    case 'screen':
      return null;
    default:
      return wire.parameter(name, value, inspection.trace, inspection.cursor);
  }
}

/** The names of one part of a message, each with its value and what it means. */
export function MessagePartTable(props: MessagePartTableProps) {
  const text = useCatalogue();
  const { inspection, part, toldBefore } = props;
  const nameOf = (name: string) => (part.kind === 'screen' ? text.inspector.wire.fact(name) : name);
  const rows = part.values
    .map((entry) => ({
      entry: { ...entry, name: nameOf(entry.name) },
      meaning: meaningOf(entry, props, text),
      secrets: secretsInValue(entry, inspection.trace.secrets).filter(({ id }) => !toldBefore.has(id)),
    }))
    // A header about which there is nothing to say stands in the raw message. An absence must be worth a sentence.
    .filter(({ entry, meaning, secrets }) => {
      if (meaning !== null || secrets.length > 0) return true;
      return entry.value !== null && part.kind !== 'headers';
    });
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className={panel.subheading}>{text.inspector.wire.part(part.kind)}</h3>
      <dl className={styles.values}>
        {rows.map(({ entry, meaning, secrets: [secret] }, index) => {
          // A name may occur twice: a value is known by its place.
          const place = `${index}`;
          return <ValueRow key={place} entry={entry} meaning={meaning} secret={secret} inspection={inspection} />;
        })}
      </dl>
    </>
  );
}
