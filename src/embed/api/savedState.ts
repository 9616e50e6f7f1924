import { formatColumns } from '../../app/link/compareParameter.ts';
import { stepAt } from '../../app/link/momentOfStep.ts';
import { type Link, parseLink } from '../../app/link/parseLink.ts';
import { STATE_VERSION, stateParameters } from '../../app/link/stateParameters.ts';
import type { Page } from '../../app/page/page.ts';
import { among, scenarioOf } from '../../app/session/configuration.ts';
import { FlowError } from '../contract/flowError.ts';
import type { FlowState } from '../contract/flowState.ts';

/** What a page shows, in the form in which it can be kept. */
export function savedState(page: Page): FlowState {
  const { session, reel, cursor } = page.lab.state();
  const { scenario, choices, seed, names, compare } = session.present;
  const { settings, decisions } = scenarioOf(scenario);
  return {
    version: STATE_VERSION,
    scenario,
    settings: among(choices, settings),
    seed,
    decisions: among(choices, decisions),
    step: stepAt(reel, cursor),
    ...(compare.length > 0 && { compare: formatColumns(compare) }),
    ...(names !== '' && { names }),
  };
}

/** Reads a saved state. Throws a `FlowError` where there is no state at all, or one of another version. */
export function linkOfState(state: unknown, locales: readonly string[]): Link {
  const said = stateParameters(state);
  if (said === null) throw new FlowError('badState', `A state is an object whose version is ${STATE_VERSION}.`);
  const { query, step, warnings } = said;
  const link = parseLink(`?${query}`, '', locales);
  return { ...link, step, warnings: [...warnings, ...link.warnings] };
}
