import { scenarioOf } from '../session/configuration.ts';
import { STEP_PARAMETER } from './linkParameters.ts';
import { type LinkWarning, type StateRefusal, shortened } from './warning.ts';

/** The version of a saved state. It changes when a reader of the old form would misread the new one. */
export const STATE_VERSION = 1;

/** What a link and a state call alike, but for the switches. */
const STATE_TEXTS: readonly string[] = ['scenario', 'seed', 'compare', 'names', STEP_PARAMETER];

const LONGEST_TEXT = 2000;
const MOST_PARTS = 100;

/** A saved state, written as a link writes the same. */
export interface StateParameters {
  readonly query: URLSearchParams;
  /** The id or the number of a step; null before the first. */
  readonly step: string | null;
  readonly warnings: readonly LinkWarning[];
}

// So little is asked here that a library for it would weigh more than all else in this file.
const isAbsent = (value: unknown) => value === undefined || value === null;
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT;

/** The parts of an object by their names, of what is absent none; null for anything else. */
function entriesOf(value: unknown = {}): [name: string, value: unknown][] | null {
  const entries = typeof value === 'object' ? Object.entries(value ?? {}) : null;
  return entries && entries.length <= MOST_PARTS ? entries : null;
}

/** Only what is a text already is shown: anything else may be of any size, and of any kind. */
export const bad = (
  parameter: string,
  value: unknown,
  used: string | null = null,
  reason?: StateRefusal,
): LinkWarning => ({
  kind: 'bad',
  parameter: shortened(parameter),
  value: typeof value === 'string' ? shortened(value) : typeof value,
  used: used && shortened(used),
  ...(reason && { reason }),
});

/**
 * Writes a saved state as the parameters of a link, so that links and states are judged by the same rules; null where
 * there is no state at all, or one of another version. It evaluates nothing, and nothing makes it throw.
 */
export function stateParameters(state: unknown): StateParameters | null {
  const { version, settings, decisions, ...texts } = Object.fromEntries(entriesOf(state) ?? []);
  if (version !== STATE_VERSION) return null;
  const query = new URLSearchParams();
  const warnings: LinkWarning[] = [];
  /** A part that is absent is at its default. */
  const take = (name: string, value: unknown, isKnown: boolean) => {
    if (isKnown && isText(value)) query.set(name, value);
    else if (!isKnown || !isAbsent(value)) warnings.push(bad(name, value));
  };
  for (const [name, value] of Object.entries(texts)) take(name, value, STATE_TEXTS.includes(name));
  const declared = scenarioOf(query.get('scenario') ?? '');
  for (const [group, choices, known] of [
    ['settings', settings, declared.settings],
    ['decisions', decisions, declared.decisions],
  ] as const) {
    const entries = entriesOf(choices);
    if (entries === null) warnings.push(bad(group, choices));
    for (const [name, value] of entries ?? []) take(name, value, Object.hasOwn(known, name));
  }
  return { query, step: query.get(STEP_PARAMETER), warnings };
}
