interface OptionsProps {
  /** Values and what they are called. */
  readonly of: readonly (readonly [string | number, string])[];
}

/** What a list that unfolds offers. */
export function Options({ of }: OptionsProps) {
  return of.map(([value, name]) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));
}
