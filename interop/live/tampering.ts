import { parseParameters, withQuery } from '../../src/oauth/parameters.ts';
import type { HttpResponse } from '../../src/oauth/wire.ts';

/** Sets, or where null removes, parameters of an authorization response. */
export function withParameters(changes: Readonly<Record<string, string | null>>): (url: string) => string {
  return (url) => {
    const [address = '', query = ''] = url.split('?');
    const parameters = parseParameters(query);
    const sent = Object.fromEntries(parameters.names.map((name) => [name, parameters.get(name)]));
    return withQuery(address, Object.entries({ ...sent, ...changes }));
  };
}

/** Sets, or where undefined removes, members of a JSON answer. */
export function withMembers(changes: Readonly<Record<string, unknown>>): (response: HttpResponse) => HttpResponse {
  return (response) => ({
    ...response,
    body: JSON.stringify({ ...(JSON.parse(response.body ?? '{}') as object), ...changes }),
  });
}

/** Changes one character of the signature of the access token in a token response. */
export function withBrokenSignature(response: HttpResponse): HttpResponse {
  const { access_token } = JSON.parse(response.body ?? '{}') as { readonly access_token: string };
  const at = access_token.lastIndexOf('.') + 1;
  const other = access_token.charAt(at) === 'A' ? 'B' : 'A';
  return withMembers({ access_token: access_token.slice(0, at) + other + access_token.slice(at + 1) })(response);
}
