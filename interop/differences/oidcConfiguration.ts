import { type ClientMetadata, type Configuration, errors, interactionPolicy } from 'oidc-provider';
import { keyOf } from '../../src/oauth/fixtures/keys.ts';
import type { ClientRegistration } from '../../src/oauth/registration.ts';
import { privateJwk } from '../privateJwk.ts';
import { API, CLIENTS, OTHER_API } from '../registrations.ts';

/** The registration in the words of dynamic client registration. @see RFC 7591 §2 */
function metadataOf(client: ClientRegistration): ClientMetadata {
  const isNative = client.client_type === 'public' && client.origins === undefined;
  return {
    client_id: client.client_id,
    ...(client.client_secret ? { client_secret: client.client_secret } : {}),
    ...(client.jwks ? { jwks: { keys: client.jwks.keys.map((key) => ({ ...key })) } } : {}),
    token_endpoint_auth_method: client.token_endpoint_auth_method,
    redirect_uris: [...client.redirect_uris],
    grant_types: [...client.grant_types],
    response_types: client.response_types.map(() => 'code' as const),
    application_type: isNative ? 'native' : 'web',
    scope: client.scope,
    id_token_signed_response_alg: 'ES256',
    ...(client.token_endpoint_auth_method === 'private_key_jwt' ? { token_endpoint_auth_signing_alg: 'ES256' } : {}),
  };
}

/** Consent of native clients is asked for once, as of all others: codes are drawn without a person. */
function policy() {
  const prompts = interactionPolicy.base();
  prompts.get('consent')?.checks.remove('native_client_prompt');
  return prompts;
}

/** Set up as much like ours as its options allow. */
export const configuration: Configuration = {
  clients: Object.values(CLIENTS).map(metadataOf),
  jwks: { keys: [{ ...privateJwk(keyOf(1)) }] },
  cookies: { keys: ['the key with which cookies are signed'], long: { sameSite: 'none' } },
  enableHttpPostMethods: true,
  scopes: ['photos.read', 'photos.write'],
  responseTypes: ['code'],
  routes: { authorization: '/authorize', token: '/token' },
  pkce: {
    required: (_, client) =>
      Object.values(CLIENTS).some((one) => one.client_id === client.clientId && one.require_code_challenge),
  },
  interactions: { policy: policy() },
  issueRefreshToken: async (_, client) => client.grantTypeAllowed('refresh_token'),
  rotateRefreshToken: ({ oidc }) => oidc.client?.clientAuthMethod === 'none',
  findAccount: (_, sub) => ({ accountId: sub, claims: async () => ({ sub }) }),
  features: {
    devInteractions: { enabled: true },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => API,
      useGrantedResource: () => true,
      getResourceServerInfo: async (_, resource) => {
        if (resource !== API && resource !== OTHER_API) throw new errors.InvalidTarget();
        return {
          scope: 'photos.read photos.write',
          audience: resource,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        };
      },
    },
  },
  renderError: (ctx, { error, error_description }) => {
    ctx.type = 'text/html';
    ctx.body = `${error}: ${error_description}`;
  },
  async loadExistingGrant({ oidc }) {
    const grant = new oidc.provider.Grant({
      ...(oidc.account ? { accountId: oidc.account.accountId } : {}),
      ...(oidc.client ? { clientId: oidc.client.clientId } : {}),
    });
    for (const resource of [API, OTHER_API]) grant.addResourceScope(resource, 'photos.read photos.write');
    grant.addOIDCScope('photos.read photos.write');
    await grant.save();
    return grant;
  },
};
