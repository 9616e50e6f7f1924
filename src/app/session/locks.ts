import type { Choices, Configuration } from './configuration.ts';

const pick = (choices: Choices, names: readonly string[]): Choices =>
  Object.fromEntries(Object.entries(choices).filter(([name]) => names.includes(name)));

/** Whether a configuration leaves locked switches, by their names, as they are in another one. */
export function leavesLocked(present: Configuration, wanted: Configuration, locked: readonly string[]): boolean {
  if (locked.length === 0) return true;
  const isKept = (name: string) =>
    wanted.choices[name] === present.choices[name] &&
    wanted.compare.every((column) =>
      present.compare.length === 0
        ? column[name] === undefined
        : present.compare.some((shown) => shown[name] === column[name]),
    );
  return wanted.scenario === present.scenario && locked.every(isKept);
}

/** A configuration with the locked switches of another one. */
export function withLocked(present: Configuration, wanted: Configuration, locked: readonly string[]): Configuration {
  return { ...wanted, choices: { ...wanted.choices, ...pick(present.choices, locked) } };
}
