import { decodeBase64url } from '../../oauth/base64url.ts';
import { choicesOf, scenarioOf } from '../session/configuration.ts';
import { DATA_PARAMETER } from './linkParameters.ts';
import { RUN_PARAMETERS, type StateParameters, stateParameters } from './stateParameters.ts';
import { type LinkWarning, shortened } from './warning.ts';

/** In characters. No state that the lab saves is as long. */
export const LONGEST_DATA = 8000;

/** What data stand for: JSON as it stands, or in base64url; null where that cannot be read. */
function stateIn(data: string): unknown {
  if (data.length > LONGEST_DATA) return null;
  try {
    const octets = () => new TextDecoder('utf-8', { fatal: true }).decode(decodeBase64url(data) ?? new Uint8Array());
    return JSON.parse(data.startsWith('{') ? data : octets());
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
    const unread = { kind: 'unread', parameter: DATA_PARAMETER, value: shortened(data), used: null } as const;
    return { query, step: null, warnings: [unread] };
  }
  const choices = choicesOf(scenarioOf(state.query.get('scenario') ?? ''));
  const decided: readonly string[] = [...RUN_PARAMETERS, ...Object.keys(choices)];
  const overruled = decided.filter((name) => query.has(name));
  const others = [...query].filter(([name]) => !decided.includes(name));
  return {
    query: new URLSearchParams([...others, ...state.query]),
    step: state.step,
    warnings: [
      ...overruled.map((parameter): LinkWarning => ({ kind: 'overruled', parameter, used: null })),
      ...state.warnings,
    ],
  };
}
