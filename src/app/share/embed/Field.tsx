import { type HTMLInputTypeAttribute, useId } from 'react';
import { Rich } from '../../../controls/Rich.tsx';
import styles from './Embed.module.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  /** Why it cannot be used; null where it can. */
  readonly fault: string | null;
  /** What can be used, but not well; null where it can. */
  readonly warning?: string | null;
  readonly hint?: string;
  readonly onType: (value: string) => void;
  readonly placeholder?: string;
  readonly type?: HTMLInputTypeAttribute;
}

/** One line to type, and what is wrong with it. */
export function Field({ label, value, fault, warning = null, hint, onType, placeholder, type = 'text' }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault !== null}
        aria-describedby={hint === undefined ? `${id}-fault` : `${id}-fault ${id}-hint`}
        onChange={(event) => onType(event.target.value)}
      />
      <p id={`${id}-fault`} role="status" className={fault === null ? styles.warning : styles.fault}>
        {(fault ?? warning) !== null && <Rich text={fault ?? warning ?? ''} />}
      </p>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
