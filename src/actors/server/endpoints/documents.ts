import { serverMetadata } from '../../../oauth/serverMetadata.ts';
import type { HttpResponse } from '../../../oauth/wire.ts';
import type { Endpoint } from './endpoint.ts';

/** Says where the server's endpoints are and what they take. @see RFC 8414 §3.2 */
export const metadataEndpoint: Endpoint = ({ config, clients, endpoints }, { message: { method } }) => {
  const { issuer, policy, clientAssertions, resourceServers } = config;
  const document = serverMetadata({
    issuer,
    policy,
    clientAssertions,
    clients,
    resources: resourceServers.map(({ identifier }) => identifier),
    offers: {
      pushing: 'par.request' in endpoints,
      revocation: 'revocation.request' in endpoints,
      introspection: 'introspection.request' in endpoints,
      keys: 'keys.request' in endpoints,
    },
  });
  return { findings: [], name: 'metadata.response', response: publish(method, document) };
};

/** Publishes the key that the server signs with. @see RFC 7517 §5, RFC 8414 §2 */
export const keysEndpoint: Endpoint = ({ config: { key } }, { message: { method } }) => ({
  findings: [],
  name: 'keys.response',
  response: publish(method, { keys: [key.jwk] }),
});

/** A document is there to be fetched, and for nothing else. @see RFC 9110 §15.5.6 */
function publish(method: string, document: object): HttpResponse {
  if (method !== 'GET') return { kind: 'http.response', status: 405, headers: [['Allow', 'GET']], body: null };
  const headers = [['Content-Type', 'application/json']] as const;
  return { kind: 'http.response', status: 200, headers, body: JSON.stringify(document) };
}
