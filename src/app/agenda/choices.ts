import type { Choice } from '../../simulation/scenario.ts';
import type { Choices } from '../session/configuration.ts';

type Written = Readonly<Record<string, string | undefined>>;

/** Choices without those that were not made. */
export function chosenIn(choices: Written): Choices {
  return Object.fromEntries(
    Object.entries(choices).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** The choices among the declared ones that differ from the default. */
export function differing(choices: Written, declared: Readonly<Record<string, Choice>>): Choices {
  const isOwn = ([name, value]: readonly [string, string]) =>
    Object.hasOwn(declared, name) && declared[name]?.default !== value;
  return Object.fromEntries(Object.entries(chosenIn(choices)).filter(isOwn));
}
