import { defaultConfiguration } from '../session/configuration.ts';
import { DATA_PARAMETER, STEP_PARAMETER } from './linkParameters.ts';
import { bad, type StateParameters, stateParameters } from './stateParameters.ts';

/** In characters. No state that the lab saves is as long. */
export const LONGEST_DATA = 8000;

/** The text that base64url stands for. The reader of messages is fetched with what makes runs, and this is read before. */
function decoded(base64url: string): string {
  const octets = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(octets, (octet) => octet.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** What data stand for: JSON as it stands, or in base64url; null where that cannot be read. */
function stateIn(data: string): unknown {
  try {
    return data.length > LONGEST_DATA ? null : JSON.parse(data.startsWith('{') ? data : decoded(data));
  } catch {
    return null;
  }
}

/**
 * Puts the saved state that a link brings along as data in the place of what its query says about the run. What cannot
 * be read is left out, and what says otherwise than the state is named.
 */
export function withState(query: URLSearchParams, data: string | null): StateParameters {
  if (data === null) return { query, step: null, warnings: [] };
  const state = stateParameters(stateIn(data));
  if (state === null) return { query, step: null, warnings: [bad(DATA_PARAMETER, data, null, 'unread')] };
  const said = state.query;
  const { choices, ...usual } = defaultConfiguration(said.get('scenario') ?? undefined);
  /** All that a state decides, with the default where it is silent. */
  const decided = { [STEP_PARAMETER]: '', ...usual, ...choices, ...Object.fromEntries(said) };
  // A name without a value means 1.
  const overruled = Object.entries(decided).flatMap(([name, value]) => {
    const other = query.getAll(name).find((beside) => beside !== value);
    return other === undefined ? [] : [bad(name, other || '1', said.get(name), 'overruled')];
  });
  return {
    ...state,
    query: new URLSearchParams([...said, ...[...query].filter(([name]) => !Object.hasOwn(decided, name))]),
    warnings: [...overruled, ...state.warnings],
  };
}
