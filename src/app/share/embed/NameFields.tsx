import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import type { Naming } from '../../../simulation/naming.ts';
import type { Names, OwnName } from '../../../trace/names.ts';
import styles from './Embed.module.css';
import { Field } from './Field.tsx';
import type { JudgedNames } from './ownNames.ts';

interface NameFieldsProps {
  readonly naming: Naming;
  readonly typed: Names;
  readonly judged: JudgedNames;
  readonly onType: (names: Names) => void;
}

/** What each party is called, and where it is. */
export function NameFields({ naming, typed, judged, onType }: NameFieldsProps) {
  const { embedding, naming: rules } = useWholeCatalogue();
  const words = embedding.names;
  const field = (key: string, member: keyof OwnName, label: string, usual: string) => {
    const fault = judged.fault(key, member);
    return (
      <Field
        label={label}
        placeholder={usual}
        value={typed[key]?.[member] ?? ''}
        fault={fault === null ? null : rules.refusals[fault]}
        onType={(value) => onType({ ...typed, [key]: { ...typed[key], [member]: value } })}
      />
    );
  };
  return (
    <>
      <p className={styles.hint}>{words.hint}</p>
      {judged.areTooLong && (
        <p role="alert" className={styles.fault}>
          {words.tooLong}
        </p>
      )}
      {naming.parties.map(({ key, name, host }) => (
        <div key={key} className={styles.party}>
          {field(key, 'name', words.name(name), name)}
          {host !== null && field(key, 'host', words.host(name), host)}
        </div>
      ))}
    </>
  );
}
