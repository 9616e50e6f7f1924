import type { Parameters } from './parameters.ts';
import { isPrivateUseScheme } from './redirectUri.ts';

/**
 * In which part of the message the parameters of an authorization response travel.
 * @see OAuth 2.0 Multiple Response Type Encoding Practices §2.1; OAuth 2.0 Form Post Response Mode §2
 */
export type ResponseMode = 'query' | 'fragment' | 'form_post';

export const RESPONSE_MODES: readonly ResponseMode[] = ['query', 'fragment', 'form_post'];

/** The modes that can reach an address: no browser posts a form to an app. */
export function modesFor(redirect_uri: string): readonly ResponseMode[] {
  return isPrivateUseScheme(redirect_uri) ? RESPONSE_MODES.filter((mode) => mode !== 'form_post') : RESPONSE_MODES;
}

/**
 * The mode in which a request is answered: the one that it asks for. Where it names none that can be used, what asks for
 * a token is answered in the fragment, errors too, and all else in the query.
 * @see RFC 6749 §4.1.2.1, §4.2.2.1
 */
export function responseModeOf(parameters: Parameters, redirect_uri: string): ResponseMode {
  const asked = parameters.duplicates.includes('response_mode') ? null : parameters.get('response_mode');
  return modesFor(redirect_uri).find((mode) => mode === asked) ?? usualMode(parameters);
}

function usualMode(parameters: Parameters): ResponseMode {
  const types = parameters.get('response_type')?.split(' ') ?? [];
  return types.includes('token') ? 'fragment' : 'query';
}
