import { scenarioOf } from '../session/configuration.ts';
import { STEP_PARAMETER } from './linkParameters.ts';
import { type LinkWarning, shortened } from './warning.ts';

/** The version of a saved state. It changes when a reader of the old form would misread the new one. */
export const STATE_VERSION = 1;

/** What a link and a state call alike, but for the switches and the step. */
export const RUN_PARAMETERS = ['scenario', 'seed', 'compare', 'names'] as const;

const GROUPS = ['settings', 'decisions'] as const;
const KNOWN: readonly string[] = ['version', ...RUN_PARAMETERS, ...GROUPS, STEP_PARAMETER];

const LONGEST_TEXT = 2000;
const MOST_PARTS = 100;

type Parts = Readonly<Record<string, unknown>>;

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

/** The parts of an object by their names; null for anything else. */
const partsOf = (value: unknown): Parts | null => (typeof value === 'object' && value !== null ? { ...value } : null);

/** What was chosen in a group; null where that is no group of choices. */
function entriesOf(group: unknown): readonly (readonly [name: string, value: unknown])[] | null {
  const parts = isAbsent(group) ? {} : partsOf(group);
  const entries = parts && Object.entries(parts);
  return entries && entries.length <= MOST_PARTS ? entries : null;
}

/** Only what is a text already is shown: anything else may be of any size, and of any kind. */
const bad = (parameter: string, value: unknown): LinkWarning => ({
  kind: 'bad',
  parameter: shortened(parameter),
  value: typeof value === 'string' ? shortened(value) : typeof value,
  used: null,
});

/**
 * Writes a saved state as the parameters of a link, so that links and states are judged by the same rules; null where
 * there is no state at all, or one of another version. It evaluates nothing, and nothing makes it throw.
 */
export function stateParameters(state: unknown): StateParameters | null {
  const parts = partsOf(state);
  if (parts?.version !== STATE_VERSION) return null;
  const query = new URLSearchParams();
  const moment = new URLSearchParams();
  const warnings: LinkWarning[] = [];
  /** A part that is absent is at its default. */
  const take = (name: string, value: unknown, said = query) => {
    if (isText(value)) said.set(name, value);
    else if (!isAbsent(value)) warnings.push(bad(name, value));
  };
  for (const name of RUN_PARAMETERS) take(name, parts[name]);
  const declared = scenarioOf(query.get('scenario') ?? '');
  for (const group of GROUPS) {
    const entries = entriesOf(parts[group]);
    if (entries === null) warnings.push(bad(group, parts[group]));
    for (const [name, value] of entries ?? []) {
      if (Object.hasOwn(declared[group], name)) take(name, value);
      else warnings.push(bad(name, value));
    }
  }
  take(STEP_PARAMETER, parts[STEP_PARAMETER], moment);
  const unknown = Object.keys(parts).filter((name) => !KNOWN.includes(name));
  warnings.push(...unknown.slice(0, MOST_PARTS).map((name) => bad(name, parts[name])));
  return { query, step: moment.get(STEP_PARAMETER), warnings };
}
