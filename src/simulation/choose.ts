import type { Choices } from './scenario.ts';

/**
 * The chosen values, complete: what was not chosen takes its default. An unknown name or value is the caller's
 * mistake and throws; what people type is checked before it comes here.
 */
export function choose(choices: Choices, given: Readonly<Record<string, string>>): Record<string, string> {
  for (const [name, value] of Object.entries(given)) {
    const choice = Object.hasOwn(choices, name) ? choices[name] : undefined;
    if (choice === undefined) throw new Error(`there is no setting ${name}`);
    if (!choice.values.includes(value)) throw new Error(`${name} cannot be ${value}`);
  }
  return Object.fromEntries(Object.entries(choices).map(([name, choice]) => [name, given[name] ?? choice.default]));
}
