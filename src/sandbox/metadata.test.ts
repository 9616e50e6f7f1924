import { createRemoteJWKSet, customFetch, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { SERVER_METADATA, wellKnownAddress } from '../oauth/wellKnown.ts';
import { createSandbox, type Sandbox } from './createSandbox.ts';

async function metadataOf(sandbox: Sandbox): Promise<Record<string, unknown>> {
  const answer = await sandbox.fetch(wellKnownAddress(sandbox.issuer, SERVER_METADATA));
  expect(answer.status).toBe(200);
  return (await answer.json()) as Record<string, unknown>;
}

function addressesIn(document: Record<string, unknown>): readonly [string, string][] {
  return Object.entries(document).flatMap(([name, value]) =>
    /_endpoint$|_uri$/.test(name) && typeof value === 'string' ? [[name, value] as [string, string]] : [],
  );
}

describe('the metadata of the simulated server', () => {
  it('is about the issuer that was asked (RFC 8414 §3.3)', async () => {
    const sandbox = createSandbox();
    expect((await metadataOf(sandbox)).issuer).toBe(sandbox.issuer);
  });

  it('names endpoints that all answer', async () => {
    const sandbox = createSandbox();
    const addresses = addressesIn(await metadataOf(sandbox));
    expect(addresses.map(([name]) => name)).toEqual([
      'authorization_endpoint',
      'token_endpoint',
      'pushed_authorization_request_endpoint',
      'revocation_endpoint',
      'jwks_uri',
      'introspection_endpoint',
    ]);
    for (const [name, url] of addresses) {
      const method = name === 'jwks_uri' || name === 'authorization_endpoint' ? 'GET' : 'POST';
      const answer = await sandbox.fetch(url, { method });
      expect([name, [404, 405].includes(answer.status)]).toEqual([name, false]);
    }
  });

  it('leads to the key with which tokens are signed', async () => {
    const sandbox = createSandbox();
    const { jwks_uri } = await metadataOf(sandbox);
    const keys = createRemoteJWKSet(new URL(String(jwks_uri)), {
      [customFetch]: (url, init) => sandbox.fetch(url, init),
    });
    const { service } = sandbox.clients;
    const answer = await sandbox.fetch(`${sandbox.issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${service.client_id}:${service.client_secret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'photos.read' }),
    });
    const { access_token = '' } = (await answer.json()) as { access_token?: string };
    const { protectedHeader } = await jwtVerify(access_token, keys, {
      issuer: sandbox.issuer,
      typ: 'at+jwt',
      currentDate: new Date(sandbox.clock.now()),
    });
    expect(protectedHeader.alg).toBe('ES256');
  });

  it('is not that of an OpenID provider', async () => {
    const sandbox = createSandbox();
    const answer = await sandbox.fetch(`${sandbox.issuer}/.well-known/openid-configuration`);
    expect(answer.status).toBe(404);
  });

  it.each(['POST', 'PUT', 'DELETE'])('is not there to %s', async (method) => {
    const sandbox = createSandbox();
    const answer = await sandbox.fetch(wellKnownAddress(sandbox.issuer, SERVER_METADATA), { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET');
  });
});
