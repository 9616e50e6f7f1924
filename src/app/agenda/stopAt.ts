import { DEFAULT_SEED } from '../../simulation/seed.ts';
import { stepAt } from '../link/momentOfStep.ts';
import { type Configuration, defaultConfiguration, sameConfiguration, scenarioOf } from '../session/configuration.ts';
import type { LabState } from '../session/labState.ts';
import type { Stop } from './agenda.ts';
import { differing } from './choices.ts';

/** The moment that is shown, as a stop. */
export function stopAt({ session, reel, cursor }: Pick<LabState, 'session' | 'reel' | 'cursor'>): Stop {
  const { scenario, choices, seed, compare, names } = session.present;
  const { settings, decisions } = scenarioOf(scenario);
  return {
    scenario,
    settings: differing(choices, settings),
    decisions: differing(choices, decisions),
    ...(seed !== DEFAULT_SEED && { seed }),
    ...(names !== '' && { names }),
    ...(compare.length > 0 && { compare }),
    step: stepAt(reel, cursor),
  };
}

/** All that a stop wants to be shown, apart from the moment. */
export function configurationOf({ scenario, settings, decisions, seed, names, compare }: Stop): Configuration {
  const standard = defaultConfiguration(scenario);
  return {
    ...standard,
    choices: { ...standard.choices, ...settings, ...decisions },
    ...(seed !== undefined && { seed }),
    ...(names !== undefined && { names }),
    ...(compare !== undefined && { compare }),
  };
}

/** Whether two stops begin at the same moment of the same runs. */
export function showsSame(one: Stop, other: Stop): boolean {
  return one.step === other.step && sameConfiguration(configurationOf(one), configurationOf(other));
}
