import { choicesOf, scenarioOf } from '../session/configuration.ts';
import { DATA_PARAMETER } from './linkParameters.ts';
import { RUN_PARAMETERS, type StateParameters, stateParameters } from './stateParameters.ts';
import { type LinkWarning, type StateRefusal, shortened } from './warning.ts';

/** In characters. No state that the lab saves is as long. */
export const LONGEST_DATA = 8000;

const BASE64URL = /^[\w-]+$/;

const refused = (parameter: string, value: string, used: string | null, reason: StateRefusal): LinkWarning => ({
  kind: 'bad',
  parameter,
  value: shortened(value),
  used: used && shortened(used),
  reason,
});

/** What data stand for: JSON as it stands, or in base64url; null where that cannot be read. */
function stateIn(data: string): unknown {
  if (data.length > LONGEST_DATA) return null;
  try {
    if (data.startsWith('{')) return JSON.parse(data);
    if (!BASE64URL.test(data)) return null;
    // The reader of messages is fetched with what makes runs, and this is read before.
    const octets = atob(data.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(octets, (octet) => octet.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/**
 * Puts the saved state that a link brings along as data in the place of what its query says about the run. What cannot
 * be read is left out, and what is overruled is named.
 */
export function withState(query: URLSearchParams, data: string | null): StateParameters {
  if (data === null) return { query, step: null, warnings: [] };
  const state = stateParameters(stateIn(data));
  if (state === null) {
    return { query, step: null, warnings: [refused(DATA_PARAMETER, data, null, 'unread')] };
  }
  const choices = choicesOf(scenarioOf(state.query.get('scenario') ?? ''));
  const decided: readonly string[] = [...RUN_PARAMETERS, ...Object.keys(choices)];
  const overruled = decided.filter((name) => query.has(name));
  const others = [...query].filter(([name]) => !decided.includes(name));
  return {
    query: new URLSearchParams([...others, ...state.query]),
    step: state.step,
    warnings: [
      ...overruled.map((name) => refused(name, query.get(name) ?? '', state.query.get(name), 'overruled')),
      ...state.warnings,
    ],
  };
}
