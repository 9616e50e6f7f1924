import { formatColumns } from '../../app/link/compareParameter.ts';
import { stepAt } from '../../app/link/momentOfStep.ts';
import { type Link, parseLink } from '../../app/link/parseLink.ts';
import { type LinkWarning, shortened } from '../../app/link/warning.ts';
import type { Page } from '../../app/page/page.ts';
import { type Choices, scenarioOf } from '../../app/session/configuration.ts';
import { FlowError } from '../contract/flowError.ts';
import { FLOW_STATE_VERSION, type FlowState } from '../contract/flowState.ts';

const LONGEST_TEXT = 2000;
const MOST_CHOICES = 100;

type Parts = Readonly<Record<string, unknown>>;

// So little is asked here that a library for it would weigh more than all else in this file.
const isAbsent = (value: unknown) => value === undefined || value === null;
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT;

/** The parts of an object by their names; null for anything else. */
const partsOf = (value: unknown): Parts | null => (typeof value === 'object' && value !== null ? { ...value } : null);

/** What was chosen in a group; null where that is no group of choices. */
function entriesOf(group: unknown): readonly (readonly [name: string, value: unknown])[] | null {
  const parts = isAbsent(group) ? {} : partsOf(group);
  const entries = parts && Object.entries(parts);
  return entries && entries.length <= MOST_CHOICES ? entries : null;
}

function picked(choices: Choices, names: object): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([name]) => Object.hasOwn(names, name)));
}

/** What a page shows, in the form in which it can be kept. */
export function savedState(page: Page): FlowState {
  const { session, reel, cursor } = page.lab.state();
  const { scenario, choices: chosen, seed, compare, names } = session.present;
  const { settings, decisions } = scenarioOf(scenario);
  return {
    version: FLOW_STATE_VERSION,
    scenario,
    settings: picked(chosen, settings),
    seed,
    decisions: picked(chosen, decisions),
    step: stepAt(reel, cursor),
    ...(compare.length > 0 && { compare: formatColumns(compare) }),
    ...(names !== '' && { names }),
  };
}

/** Only what is a text already is shown: anything else may be of any size, and of any kind. */
const bad = (parameter: string, value: unknown): LinkWarning => ({
  kind: 'bad',
  parameter: shortened(parameter),
  value: typeof value === 'string' ? shortened(value) : typeof value,
  used: null,
});

/**
 * Reads a saved state by writing it as a link, so that links and states are judged by the same rules. Throws a
 * `FlowError` where there is no state at all, or one of another version.
 */
export function linkOfState(state: unknown, locales: readonly string[]): Link {
  const parts = partsOf(state);
  if (parts?.version !== FLOW_STATE_VERSION) {
    throw new FlowError('badState', `A state is an object whose version is ${FLOW_STATE_VERSION}.`);
  }
  const query = new URLSearchParams();
  const hash = new URLSearchParams();
  const warnings: LinkWarning[] = [];
  /** A part that is absent is at its default. */
  const take = (name: string, value: unknown, link = query) => {
    if (isText(value)) link.set(name, value);
    else if (!isAbsent(value)) warnings.push(bad(name, value));
  };
  for (const name of ['scenario', 'seed', 'compare', 'names']) take(name, parts[name]);
  const declared = scenarioOf(query.get('scenario') ?? '');
  for (const group of ['settings', 'decisions'] as const) {
    const entries = entriesOf(parts[group]);
    if (entries === null) warnings.push(bad(group, parts[group]));
    for (const [name, value] of entries ?? []) {
      if (Object.hasOwn(declared[group], name)) take(name, value);
      else warnings.push(bad(name, value));
    }
  }
  take('step', parts.step, hash);
  const link = parseLink(`?${query}`, `#${hash}`, locales);
  return { ...link, warnings: [...warnings, ...link.warnings] };
}
