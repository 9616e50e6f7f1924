import styles from './SelectableText.module.css';

interface SelectableTextProps {
  readonly text: string;
  readonly label: string;
  readonly rows: number;
}

/** A text to be copied by hand: whoever comes to it has selected it. */
export function SelectableText({ text, label, rows }: SelectableTextProps) {
  return (
    <textarea
      className={styles.text}
      readOnly={true}
      rows={rows}
      value={text}
      aria-label={label}
      spellCheck={false}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
