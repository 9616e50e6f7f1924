import { codeInterception } from '../../scenarios/declarations/code-interception.ts';
import { declarations } from '../../scenarios/declarations/declarations.ts';
import type { Choice, Declaration } from '../../simulation/scenario.ts';
import { DEFAULT_SEED } from '../../simulation/seed.ts';

/** Settings and decisions by name: they share one namespace. */
export type Choices = Readonly<Record<string, string>>;

/** All that decides what the page shows, apart from the moment. */
export interface Configuration {
  readonly scenario: string;
  /** Complete: every setting and decision of the scenario has its value. */
  readonly choices: Choices;
  readonly seed: string;
  /** What parties are called and where they are, as `namesText` writes it; empty where nobody is named. */
  readonly names: string;
  /** Side by side: what each run chooses differently from `choices`. Empty for a single run, else two or three. */
  readonly compare: readonly Choices[];
}

export const SEED = /^[A-Za-z0-9._-]{1,64}$/;

/** In characters. What they mean is known to those who make runs. */
export const LONGEST_NAMES = 600;

export const FEWEST_COLUMNS = 2;
export const MOST_COLUMNS = 3;

/** What the scenario of an id says about itself; the first one where there is none. */
export function scenarioOf(id: string): Declaration {
  return (Object.hasOwn(declarations, id) ? declarations[id] : undefined) ?? codeInterception;
}

/** Everything that can be chosen in a scenario, settings first. */
export function choicesOf({ settings, decisions }: Declaration): Readonly<Record<string, Choice>> {
  return { ...settings, ...decisions };
}

function defaultChoices(scenario: Declaration): Choices {
  return Object.fromEntries(Object.entries(choicesOf(scenario)).map(([name, choice]) => [name, choice.default]));
}

/** The choices among those that are declared in a table. */
export function among(choices: Choices, declared: object): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([name]) => Object.hasOwn(declared, name)));
}

export function defaultConfiguration(scenario: string = codeInterception.id): Configuration {
  return { scenario, choices: defaultChoices(scenarioOf(scenario)), seed: DEFAULT_SEED, names: '', compare: [] };
}

/** The complete choices of every run that is shown: one, or one for each column. */
export function choicesOfRuns({ choices, compare }: Configuration): readonly Choices[] {
  return compare.length === 0 ? [choices] : compare.map((differently) => ({ ...choices, ...differently }));
}

const sorted = (choices: Choices) => Object.entries(choices).sort(([one], [other]) => (one < other ? -1 : 1));

/** All that a configuration decides, as one text: the same for those that show the same in the same way. */
export const configurationKey = ({ scenario, choices, seed, names, compare }: Configuration): string =>
  JSON.stringify([scenario, sorted(choices), seed, names, compare.map(sorted)]);

/** Whether two configurations show the same in the same way. */
export function sameConfiguration(one: Configuration, other: Configuration): boolean {
  return one === other || configurationKey(one) === configurationKey(other);
}
