import { knowsKind } from '../../trace/knowledge.ts';
import type { Trace } from '../../trace/trace.ts';
import { type Choices, type Configuration, defaultConfiguration } from './configuration.ts';
import type { SessionAction } from './session.ts';

/** The switches that are in reach at all times; all others are folded away. */
export const MAIN_SWITCHES: readonly string[] = ['attack', 'pkce'];

/** The switch whose values other than its default are shown as a danger. */
export const DANGEROUS_SWITCH = 'attack';

const THEFT: Choices = { attack: 'response' };

/** What only S256 withstands: whoever sees the request under `plain` holds the verifier. @see RFC 7636 §7.2 */
const STRONGEST_ATTACK: Choices = { attack: 'request-and-response' };

/** What can be watched with one press. All else is at its default. */
export const SUGGESTIONS = {
  normal: { attack: 'off', pkce: 'S256' },
  theft: { ...THEFT, pkce: 'off' },
  defence: { ...THEFT, pkce: 'S256' },
} as const satisfies Readonly<Record<string, Choices>>;

export type Suggestion = keyof typeof SUGGESTIONS;

/** The runs that are set side by side at first. */
export const FIRST_COLUMNS: readonly Choices[] = [{ pkce: 'off' }, { pkce: 'plain' }, { pkce: 'S256' }];

/** Defences are compared under attack: the learner's own, or the one that tells all of them apart. */
export function choicesToCompare({ attack }: Choices): Choices {
  return attack === 'off' ? STRONGEST_ATTACK : {};
}

/** What a further run differs in: the first of the offered ones that is not there yet. */
export function nextColumn(present: readonly Choices[]): Choices {
  const isThere = (offered: Choices) => present.some(({ pkce }) => pkce === offered.pkce);
  return FIRST_COLUMNS.find((offered) => !isThere(offered)) ?? {};
}

/** What a run that has ended leads to. */
export type NextRun = 'theft' | 'defence' | 'strongerAttack' | 'comparison';

/**
 * What to try after a run has ended, read off what happened in it: a theft where nothing was stolen, the defence where
 * it was lacking, the stronger attack where the weaker one failed, and in the end all of it side by side.
 */
export function nextRunAfter(trace: Trace): NextRun {
  const end = trace.steps.length;
  const { bait } = trace.aims;
  const thief = trace.cast.find(({ kind, id }) => kind === 'attacker' && knowsKind(trace, end, id, bait));
  if (thief === undefined) return 'theft';
  if (trace.outcome.verdict === 'breached') return 'defence';
  return knowsKind(trace, end, thief.id, 'code_challenge') ? 'comparison' : 'strongerAttack';
}

/** The action that leads there from a configuration. A theft needs everything else as it is at first. */
export function actionFor(next: NextRun, { scenario, choices }: Configuration): SessionAction {
  switch (next) {
    case 'theft':
      return { type: 'choose', choices: { ...defaultConfiguration(scenario).choices, ...SUGGESTIONS.theft } };
    case 'defence':
      return { type: 'choose', choices: { pkce: SUGGESTIONS.defence.pkce } };
    case 'strongerAttack':
      return { type: 'choose', choices: STRONGEST_ATTACK };
    case 'comparison':
      return { type: 'compare', choices: choicesToCompare(choices), columns: FIRST_COLUMNS };
  }
}
