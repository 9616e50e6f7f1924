import { type Configuration, choicesOfRuns } from '../session/configuration.ts';

/** The value that a switch has in every run that is shown; null where they differ. */
export function sharedValue(configuration: Configuration, name: string): string | null {
  const [first, ...others] = choicesOfRuns(configuration).map((choices) => choices[name]);
  return first !== undefined && others.every((value) => value === first) ? first : null;
}
