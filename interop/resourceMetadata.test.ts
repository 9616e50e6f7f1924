import * as oauth from 'oauth4webapi';
import { expect, it } from 'vitest';
import { createSandbox } from '../src/sandbox/createSandbox.ts';
import { fetchOf } from './flows/lab.ts';

async function challengeOf(url: string) {
  const sandbox = createSandbox();
  const [bearer] = await oauth
    .protectedResourceRequest('a-guess', 'GET', new URL(url), new Headers(), null, {
      [oauth.customFetch]: fetchOf(sandbox),
    })
    .then(
      () => [],
      (error: oauth.WWWAuthenticateChallengeError) => error.cause,
    );
  return { sandbox, bearer };
}

const { api } = createSandbox();

it('a strict client finds the authorization server by the challenge of the API (RFC 9728 §3.3, §5.1)', async () => {
  const { sandbox, bearer } = await challengeOf(api.photos);
  const found = await sandbox.fetch(bearer?.parameters.resource_metadata ?? '');
  const resource = await oauth.processResourceDiscoveryResponse(new URL(api.photos), found);
  expect(resource.authorization_servers).toEqual([sandbox.issuer]);
});

it('a strict client finds it by the identifier of the API (RFC 9728 §3.1)', async () => {
  const sandbox = createSandbox();
  const identifier = new URL(sandbox.api.identifier);
  const found = await oauth.resourceDiscoveryRequest(identifier, { [oauth.customFetch]: fetchOf(sandbox) });
  const { resource } = await oauth.processResourceDiscoveryResponse(identifier, found);
  expect(resource).toBe(sandbox.api.identifier);
});

it('the API sends no client to a document that the client must not use', async () => {
  const { bearer } = await challengeOf(`${api.photos}/lake`);
  expect(bearer?.scheme).toBe('bearer');
  expect(bearer?.parameters).not.toHaveProperty('resource_metadata');
});
