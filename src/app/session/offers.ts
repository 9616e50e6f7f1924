import type { Choices } from './configuration.ts';

/** The switches that are in reach at all times; all others are folded away. */
export const MAIN_SWITCHES: readonly string[] = ['attack', 'pkce'];

/** The switch whose values other than its default are shown as a danger. */
export const DANGEROUS_SWITCH = 'attack';

const THEFT: Choices = { attack: 'response' };

/** What can be watched with one press. All else is at its default. */
export const SUGGESTIONS = {
  normal: { attack: 'off', pkce: 'S256' },
  theft: { ...THEFT, pkce: 'off' },
  defence: { ...THEFT, pkce: 'S256' },
} as const satisfies Readonly<Record<string, Choices>>;

export type Suggestion = keyof typeof SUGGESTIONS;

/** The runs that are set side by side at first. */
export const FIRST_COLUMNS: readonly Choices[] = [{ pkce: 'off' }, { pkce: 'plain' }, { pkce: 'S256' }];

/** Defences are compared under attack: the learner's own, or the usual one. */
export function choicesToCompare({ attack }: Choices): Choices {
  return attack === 'off' ? THEFT : {};
}

/** What a further run differs in: the first of the offered ones that is not there yet. */
export function nextColumn(present: readonly Choices[]): Choices {
  const isThere = (offered: Choices) => present.some(({ pkce }) => pkce === offered.pkce);
  return FIRST_COLUMNS.find((offered) => !isThere(offered)) ?? {};
}
