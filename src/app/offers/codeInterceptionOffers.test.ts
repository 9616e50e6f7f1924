import { describe, expect, it } from 'vitest';
import { type Choices, type Configuration, defaultConfiguration } from '../session/configuration.ts';
import { reelAtHand } from '../session/fixtures/runsAtHand.ts';
import { openSession, reduceSession } from '../session/session.ts';
import { codeInterceptionOffers } from './codeInterceptionOffers.ts';

const { actionFor, choicesToCompare, columns, nextAfter } = codeInterceptionOffers;

function configured(choices: Choices, compare: readonly Choices[] = []): Configuration {
  const normal = defaultConfiguration();
  return { ...normal, choices: { ...normal.choices, ...choices }, compare };
}

const verdicts = (configuration: Configuration) =>
  reelAtHand(configuration).traces.map(({ outcome }) => outcome.verdict);

function offeredAfter(configuration: Configuration) {
  const [trace] = reelAtHand(configuration).traces;
  if (trace === undefined) throw new Error('a configuration has at least one run');
  const next = nextAfter(trace);
  if (next === null) throw new Error('something follows every run');
  return { next, leadsTo: reduceSession(openSession(configuration), actionFor(next, configuration)).present };
}

describe('the first side by side', () => {
  it('shows that of no PKCE, plain and S256 only S256 holds', () => {
    const { choices } = configured({});
    expect(verdicts(configured(choicesToCompare(choices), columns))).toEqual(['breached', 'breached', 'held']);
  });

  it('keeps the attack that the learner has chosen', () => {
    expect(choicesToCompare({ attack: 'response' })).toEqual({});
  });
});

describe('what is offered at the end of a run', () => {
  it('leads through the story: the theft, the defence, the stronger attack, and all side by side', () => {
    let present = configured({});
    const told = ['theft', 'defence', 'strongerAttack', 'comparison'].map(() => {
      const { next, leadsTo } = offeredAfter(present);
      present = leadsTo;
      return [next, verdicts(leadsTo).join(' ')];
    });
    expect(told).toEqual([
      ['theft', 'breached'],
      ['defence', 'held'],
      ['strongerAttack', 'held'],
      ['comparison', 'breached breached held'],
    ]);
  });

  it.each<Choices>([
    { consent: 'deny' },
    { attack: 'response', consent: 'deny' },
    { attack: 'request-and-response', pkce: 'off', pkceRequired: 'on' },
    { attack: 'response', redirect: 'claimed-https' },
  ])('is a theft that succeeds where nothing was stolen: %o', (choices) => {
    const { next, leadsTo } = offeredAfter(configured(choices));
    expect([next, ...verdicts(leadsTo)]).toEqual(['theft', 'breached']);
  });

  it('shows that plain falls to whoever sees the request, and S256 does not', () => {
    const seen = offeredAfter(configured({ attack: 'response', pkce: 'plain' }));
    expect([seen.next, ...verdicts(seen.leadsTo)]).toEqual(['strongerAttack', 'breached']);
    const defended = offeredAfter(seen.leadsTo);
    expect([defended.next, ...verdicts(defended.leadsTo)]).toEqual(['defence', 'held']);
  });
});
