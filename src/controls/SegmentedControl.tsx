import { Lock } from 'lucide';
import { useId, useRef } from 'react';
import { isByPointer, marksByPointer } from './byPointer.ts';
import { Glyph } from './Glyph.tsx';
import { keepKeys } from './keepKeys.ts';
import styles from './SegmentedControl.module.css';
import { useFocusOnChosen } from './useFocusOnChosen.ts';

export interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A sentence on what the option means, for screen readers and as a tooltip. */
  readonly description?: string;
}

export interface SegmentedControlProps<Value extends string> {
  readonly legend: string;
  /** Unique on the page: the browser groups radio buttons by it. */
  readonly name: string;
  readonly options: readonly SegmentedOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Which values are shown as a danger while they are chosen. */
  readonly danger?: (value: Value) => boolean;
  /** A sentence that says why nothing can be chosen here, where that is so. */
  readonly locked?: string | null;
  /** Leaves the legend to screen readers, where the context shows it already. */
  readonly hideLegend?: boolean;
}

const keepOwnKeys = keepKeys(' ', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown');

/** One choice out of a few, all in sight: native radio buttons that look like a switch. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { legend, name, options, value, onChange, danger, locked = null, hideLegend = false } = props;
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  useFocusOnChosen(group, value);
  return (
    <fieldset
      ref={group}
      className={styles.group}
      disabled={locked !== null}
      title={locked ?? undefined}
      onKeyDown={(event) => isByPointer(event.currentTarget) || keepOwnKeys(event)}
      {...marksByPointer}
    >
      <legend className={hideLegend ? 'visually-hidden' : styles.legend}>
        {locked !== null && <Glyph of={Lock} className={styles.lock} size={12} />}
        {legend}
      </legend>
      <div className={styles.track}>
        {options.map((option) => {
          const describedBy = option.description ? `${id}-${option.value}` : undefined;
          return (
            <label key={option.value} className={styles.option} title={locked ?? option.description}>
              <input
                className={styles.input}
                type="radio"
                name={name}
                value={option.value}
                checked={option.value === value}
                onChange={() => onChange(option.value)}
                aria-describedby={describedBy}
              />
              <span className={styles.face} data-danger={danger?.(option.value) || undefined} data-label={option.label}>
                {option.label}
              </span>
              {describedBy && (
                <span id={describedBy} hidden={true}>
                  {option.description}
                </span>
              )}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
