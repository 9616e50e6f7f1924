import { useId } from 'react';
import { Options } from '../../controls/Options.tsx';
import styles from './Share.module.css';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** Values and what they are called. */
  readonly offered: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

/** One of several, from a list that unfolds. */
export function Choice({ label, value, offered, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select id={id} className={styles.select} value={value} onChange={(event) => onChoose(event.target.value)}>
        <Options of={offered} />
      </select>
    </div>
  );
}
