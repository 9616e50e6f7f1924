import { type Parameters, parseParameters } from '../../oauth/parameters.ts';
import { headerOf } from '../../oauth/wire.ts';
import type { Step } from '../../trace/trace.ts';
import { parametersOf } from './parametersOf.ts';

/** An authorization response as a step carries it, and where in the message it stands. */
export interface CarriedAnswer {
  readonly place: 'query' | 'fragment' | 'form';
  readonly parameters: Parameters;
}

/** The fields of a page that posts itself. Its values are escaped, but none that matters here has a character that is. */
function fieldsIn(page: string): Parameters {
  const fields = [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)];
  return parseParameters(fields.map(([, name = '', value = '']) => `${name}=${encodeURIComponent(value)}`).join('&'));
}

/** Reads the authorization response out of a step that brings one. */
export function answerIn({ message }: Step): CarriedAnswer {
  const location = message.kind === 'http.response' ? headerOf(message, 'Location') : null;
  if (message.kind === 'http.response' && location === null) {
    return { place: 'form', parameters: fieldsIn(message.body ?? '') };
  }
  const address = message.kind === 'open' ? message.url : location;
  const fragment = address?.split('#')[1] ?? '';
  if (fragment !== '') return { place: 'fragment', parameters: parseParameters(fragment) };
  const posted = message.kind === 'http.request' && message.body !== null;
  return { place: posted ? 'form' : 'query', parameters: parametersOf(message) };
}
