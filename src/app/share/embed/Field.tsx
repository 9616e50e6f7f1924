import { type HTMLInputTypeAttribute, useId } from 'react';
import { Rich } from '../../../controls/Rich.tsx';
import styles from './Embed.module.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  /** Why it cannot be used; null where it can. */
  readonly fault: string | null;
  readonly onType: (value: string) => void;
  readonly placeholder?: string;
  readonly type?: HTMLInputTypeAttribute;
}

/** One line to type, and what is wrong with it. */
export function Field({ label, value, fault, onType, placeholder, type = 'text' }: FieldProps) {
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
        aria-describedby={`${id}-fault`}
        onChange={(event) => onType(event.target.value)}
      />
      <p id={`${id}-fault`} role="status" className={styles.fault}>
        {fault !== null && <Rich text={fault} />}
      </p>
    </div>
  );
}
