import * as oauth from 'oauth4webapi';
import { expect, it } from 'vitest';
import vectors from '../src/oauth/vectors/jose.json' with { type: 'json' };
import type { SandboxOptions } from '../src/sandbox/sandboxOptions.ts';
import { fetchOf, openLab } from './flows/lab.ts';
import { oauth4webapi } from './libraries/oauth4webapi.ts';
import { API, OTHER_API } from './registrations.ts';

/** A token of the sandbox, judged by the library as an API would. */
async function judge(options: SandboxOptions, audience: string) {
  const lab = openLab(oauth4webapi, options);
  const foreign = await lab.connect(lab.sandbox.clients.service);
  const { access_token } = await foreign.clientCredentials({ scope: 'photos.read' });
  const issuer = new URL(lab.sandbox.issuer);
  const fetch = { [oauth.customFetch]: fetchOf(lab.sandbox) };
  const server = await oauth.processDiscoveryResponse(
    issuer,
    await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...fetch }),
  );
  const request = new Request(lab.sandbox.api.photos, { headers: { authorization: `Bearer ${access_token}` } });
  return oauth.validateJwtAccessToken(server, request, audience, fetch);
}

it.each([
  ['ES256', {}],
  ['RS256', { rsaKey: vectors.rfc7515A2.jwk }],
])(
  'a foreign API takes access tokens that are signed by %s, by the keys that the server publishes',
  async (_, options) => {
    expect(await judge(options, API)).toMatchObject({ aud: API, client_id: 'service', scope: 'photos.read' });
  },
);

it('a foreign API refuses a token for another', async () => {
  await expect(judge({}, OTHER_API)).rejects.toMatchObject({ code: oauth.JWT_CLAIM_COMPARISON });
});
