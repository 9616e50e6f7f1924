import { knowsKind } from '../../trace/knowledge.ts';
import type { Trace } from '../../trace/trace.ts';
import { type Choices, type Configuration, defaultConfiguration } from '../session/configuration.ts';
import type { SessionAction } from '../session/session.ts';
import type { Offers } from './offers.ts';

const THEFT: Choices = { attack: 'response' };

/** What only S256 withstands: whoever sees the request under `plain` holds the verifier. @see RFC 7636 §7.2 */
const STRONGEST_ATTACK: Choices = { attack: 'request-and-response' };

const SUGGESTIONS = {
  normal: { attack: 'off', pkce: 'S256' },
  theft: { ...THEFT, pkce: 'off' },
  defence: { ...THEFT, pkce: 'S256' },
} as const satisfies Readonly<Record<string, Choices>>;

const FIRST_COLUMNS: readonly Choices[] = [{ pkce: 'off' }, { pkce: 'plain' }, { pkce: 'S256' }];

/** Defences are compared under attack: the learner's own, or the one that tells all of them apart. */
function choicesToCompare({ attack }: Choices): Choices {
  return attack === 'off' ? STRONGEST_ATTACK : {};
}

type NextRun = 'theft' | 'defence' | 'strongerAttack' | 'comparison';

/**
 * What to try after a run has ended, read off what happened in it: a theft where nothing was stolen, the defence where
 * it was lacking, the stronger attack where the weaker one failed, and in the end all of it side by side.
 */
function nextRunAfter(trace: Trace): NextRun {
  const end = trace.steps.length;
  const { bait } = trace.aims;
  const thief = trace.cast.find(({ kind, id }) => kind === 'attacker' && knowsKind(trace, end, id, bait));
  if (thief === undefined) return 'theft';
  if (trace.outcome.verdict === 'breached') return 'defence';
  return knowsKind(trace, end, thief.id, 'code_challenge') ? 'comparison' : 'strongerAttack';
}

/** A theft needs everything else as it is at first. */
function actionFor(next: string, { scenario, choices }: Configuration): SessionAction {
  switch (next) {
    case 'theft':
      return { type: 'choose', choices: { ...defaultConfiguration(scenario).choices, ...SUGGESTIONS.theft } };
    case 'defence':
      return { type: 'choose', choices: { pkce: SUGGESTIONS.defence.pkce } };
    case 'strongerAttack':
      return { type: 'choose', choices: STRONGEST_ATTACK };
    default:
      return { type: 'compare', choices: choicesToCompare(choices), columns: FIRST_COLUMNS };
  }
}

/** What is offered of the stolen code: the theft, the defence, and what the defence does not stop. */
export const codeInterceptionOffers: Offers = {
  mainSwitches: ['attack', 'pkce'],
  unseenSwitches: ['pkceRequired'],
  dangerousSwitch: 'attack',
  suggestions: SUGGESTIONS,
  columns: FIRST_COLUMNS,
  choicesToCompare,
  nextAfter: nextRunAfter,
  actionFor,
};
