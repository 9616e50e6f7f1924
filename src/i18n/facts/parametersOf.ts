import { encodeParameters, type Parameters, parseParameters, queryOf } from '../../oauth/parameters.ts';
import { headerOf } from '../../oauth/wire.ts';
import type { Message } from '../../trace/trace.ts';

function encoded(message: Message): string {
  switch (message.kind) {
    case 'http.request':
      return message.body ?? queryOf(message.url);
    case 'http.response':
      return queryOf(headerOf(message, 'Location') ?? '');
    case 'open':
      return queryOf(message.url);
    case 'gesture':
      return encodeParameters(Object.entries(message.fields));
    case 'screen':
      return '';
  }
}

/** What a message says by name: its form or query, the query of the address that it redirects to, or its fields. */
export function parametersOf(message: Message): Parameters {
  return parseParameters(encoded(message));
}
