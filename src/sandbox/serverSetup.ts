import type { ServerConfig } from '../actors/server/serverConfig.ts';
import { clientAssertions } from '../oauth/clientAssertionRules.ts';
import type { ClientRegistration } from '../oauth/registration.ts';
import { rsaSigningKey } from '../oauth/rsaSigningKey.ts';
import { usualPolicy } from '../oauth/serverPolicy.ts';
import { signingKeyFrom } from '../oauth/signingKey.ts';
import { draw } from '../simulation/draw.ts';
import type { CompleteOptions } from './completeOptions.ts';
import { drawSecret } from './registeredClients.ts';

/** With what the API authenticates at the introspection endpoint. @see RFC 7662 §2.1 */
export function introspectionCredentials(seed: string) {
  return { client_id: 'photo-api', client_secret: drawSecret(seed, 'photo-api') };
}

/** What the authorization server is set up with. */
export function serverSetup(options: CompleteOptions, clients: readonly ClientRegistration[]): ServerConfig {
  const { seed, stage, lifetimes, policy, rsaKey } = options;
  const { parties, issuer, account, photosUrl, otherApi } = stage;
  return {
    name: parties.server.name,
    issuer,
    clients,
    clientAssertions,
    users: [account],
    key: rsaKey === null ? signingKeyFrom(draw(seed, parties.server.id, 'signing-key', 48)) : rsaSigningKey(rsaKey),
    audience: photosUrl,
    codeLifetime: lifetimes.code,
    tokenLifetime: lifetimes.accessToken,
    refreshTokenLifetime: lifetimes.refreshToken,
    requestUriLifetime: lifetimes.requestUri,
    resourceServers: [
      { identifier: photosUrl, introspection: introspectionCredentials(seed) },
      { identifier: otherApi },
    ],
    policy: { ...usualPolicy, ...policy },
  };
}
