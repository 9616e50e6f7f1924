import { describe, expect, it } from 'vitest';
import type { AccessTokenClaims } from '../../oauth/accessToken.ts';
import { accessTokenHash, signDpopProof } from '../../oauth/dpopProof.ts';
import { checksOf, findingOf } from '../../oauth/fixtures/findingOf.ts';
import { PROOF_KEY } from '../../oauth/fixtures/proofs.ts';
import { API, accessToken, ISSUED } from '../../oauth/fixtures/tokens.ts';
import { jwkThumbprint } from '../../oauth/jwk.ts';
import { type Header, headerOf } from '../../oauth/wire.ts';
import type { Port } from '../port.ts';
import { type ApiConfig, type ApiContext, type Photo, photoRoutes } from './apiConfig.ts';
import { answerOf } from './apiEndpoints.ts';
import { receiveAsApi } from './apiRoutes.ts';

const { identifier, realm, issuer, keys, algorithms, now } = API;
const ALBUM: readonly Photo[] = [
  { id: 'lake', name: 'Lake at dawn', owner: 'ada' },
  { id: 'dog', name: 'Dog', owner: 'bob' },
];
const CONFIG: ApiConfig = {
  name: 'Photo API',
  identifier,
  realm,
  issuer,
  keys,
  algorithms,
  metadata: 'published',
  dpop: 'supported',
  dpopProofReplay: 'refused',
  audience: 'checked',
  routes: photoRoutes,
  origins: ['https://spa.example'],
};
/** The API only draws nonces. */
const port: Port = {
  send: () => expect.unreachable(),
  report: () => expect.unreachable(),
  keep: () => expect.unreachable(),
  draw: (label, count) => new Uint8Array(count).fill(label.length + Number(label.at(-1))),
};
const CONTEXT: ApiContext = { port, config: CONFIG, photos: ALBUM, seen: [] };
const METADATA = '/.well-known/oauth-protected-resource';
const JKT = jwkThumbprint(PROOF_KEY.jwk);

function answer(method: string, path: string, headers: readonly Header[] = [], changes: Partial<ApiConfig> = {}) {
  return answerIn({ ...CONTEXT, config: { ...CONFIG, ...changes } }, method, path, headers);
}

function answerIn(context: ApiContext, method: string, path: string, headers: readonly Header[]) {
  const message = { kind: 'http.request', method, url: identifier + path, headers, body: null } as const;
  return answerOf(context, receiveAsApi(context.config, { from: 'client', message, at: now }));
}

function bearer(changes: Partial<AccessTokenClaims> = {}): readonly Header[] {
  return [['Authorization', `Bearer ${accessToken(changes)}`]];
}

function bound(jti: string, nonce?: string): readonly Header[] {
  const token = accessToken({ cnf: { jkt: JKT } });
  const claims = { jti, htm: 'GET', htu: `${identifier}/photos`, iat: ISSUED, ath: accessTokenHash(token), nonce };
  return [
    ['Authorization', `DPoP ${token}`],
    ['DPoP', signDpopProof(claims, PROOF_KEY)],
  ];
}

describe('an API with photos', () => {
  it('serves the photos of the user in whose name the request comes, and no others', () => {
    expect(answer('GET', '/photos', bearer()).response).toMatchObject({
      status: 200,
      body: '{"photos":[{"id":"lake","name":"Lake at dawn"}]}',
    });
    expect(answer('GET', '/photos/lake', bearer()).response.body).toBe('{"id":"lake","name":"Lake at dawn"}');
  });

  it('deletes one where the scope suffices, and only then', () => {
    const refused = answer('DELETE', '/photos/lake', bearer());
    expect(refused.response.status).toBe(403);
    expect(headerOf(refused.response, 'WWW-Authenticate')).toMatch(/error="insufficient_scope".* scope="photos.write"/);
    const { response, photos } = answer('DELETE', '/photos/lake', bearer({ scope: 'photos.write' }));
    expect(response.status).toBe(204);
    expect(photos?.map(({ id }) => id)).toEqual(['dog']);
  });

  it.each(['GET', 'DELETE'])('does not %s a photo of somebody else: RS-08, 404 as if it were not there', (method) => {
    const headers = bearer({ scope: 'photos.read photos.write' });
    const foreign = answer(method, '/photos/dog', headers);
    expect(checksOf(foreign).at(-1)).toBe('RS-08');
    expect(findingOf(foreign, 'RS-08')).toMatchObject({ passed: false, expected: 'bob', actual: 'ada' });
    const missing = answer(method, '/photos/cat', headers);
    expect(findingOf(missing, 'RS-08')?.passed).toBeNull();
    expect(foreign.response).toEqual(missing.response);
    expect(foreign.response.status).toBe(404);
    expect(headerOf(foreign.response, 'Cache-Control')).toBe('no-store');
    expect(foreign.photos).toBeUndefined();
  });

  it.each([
    ['GET', '/albums', 404, null],
    ['GET', '/photos/', 404, null],
    ['GET', '/photos/a/b', 404, null],
    ['POST', '/photos', 405, 'GET'],
    ['PUT', '/photos/lake', 405, 'GET, DELETE'],
    ['POST', METADATA, 405, 'GET'],
  ])('answers %s %s with %i', (method, path, status, allow) => {
    const { response, findings } = answer(method, path, bearer());
    expect(response.status).toBe(status);
    expect(headerOf(response, 'Allow')).toBe(allow);
    expect(findings).toEqual([]);
  });
});

describe('an API that takes bound tokens', () => {
  it('takes each proof once, and remembers it', () => {
    const first = answer('GET', '/photos', bound('one'));
    expect(first.response.status).toBe(200);
    const later = { ...CONTEXT, seen: first.seen ?? [] };
    const again = answerIn(later, 'GET', '/photos', bound('one'));
    expect(again.response.status).toBe(401);
    expect(headerOf(again.response, 'WWW-Authenticate')).toMatch(/^DPoP error="invalid_dpop_proof"/);
    expect(answerIn(later, 'GET', '/photos', bound('two')).response.status).toBe(200);
  });

  it('hands out a nonce where one is demanded, and a new one when the old one is about to end (RFC 9449 §9)', () => {
    const strict = { dpop: 'nonce-required' } as const;
    const refused = answer('GET', '/photos', bound('one'), strict);
    const nonce = headerOf(refused.response, 'DPoP-Nonce') ?? '';
    expect(refused.response.status).toBe(401);
    const taken = answer('GET', '/photos', bound('one', nonce), strict);
    expect(taken.response.status).toBe(200);
    expect(headerOf(taken.response, 'DPoP-Nonce')).toBeNull();
    const minute = { ...CONTEXT, config: { ...CONFIG, ...strict } };
    const url = `${identifier}/photos`;
    const message = { kind: 'http.request', method: 'GET', url, headers: bound('two', nonce), body: null } as const;
    const later = answerOf(minute, receiveAsApi(minute.config, { from: 'client', message, at: now + 60_000 }));
    expect(later.response.status).toBe(200);
    expect(headerOf(later.response, 'DPoP-Nonce')).not.toBe(nonce);
    expect(headerOf(later.response, 'DPoP-Nonce')).not.toBeNull();
  });
});

describe('an API with metadata (RFC 9728)', () => {
  it('says what it is called, whose tokens it takes and how', () => {
    expect(JSON.parse(answer('GET', METADATA).response.body ?? '')).toEqual({
      resource: identifier,
      authorization_servers: [issuer],
      scopes_supported: ['photos.read', 'photos.write'],
      bearer_methods_supported: ['header'],
      resource_name: 'Photo API',
      dpop_signing_alg_values_supported: ['ES256'],
    });
    expect(answer('GET', METADATA, [], { dpop: 'off' }).response.body).not.toContain('dpop');
  });

  it('has the document at the address to which its challenge points', () => {
    const album = { identifier: `${identifier}/photos` };
    const challenge = headerOf(answer('GET', '/photos', [], album).response, 'WWW-Authenticate') ?? '';
    const url = /resource_metadata="([^"]+)"/.exec(challenge)?.[1] ?? '';
    const { status, body } = answer('GET', url.slice(identifier.length), [], album).response;
    expect([status, JSON.parse(body ?? '').resource]).toEqual([200, album.identifier]);
  });

  it('has none where it publishes none', () => {
    expect(answer('GET', METADATA, [], { metadata: 'none' }).response.status).toBe(404);
    const album = { identifier: `${identifier}/photos`, metadata: 'none' } as const;
    expect(headerOf(answer('GET', '/photos', [], album).response, 'WWW-Authenticate')).not.toContain(
      'resource_metadata',
    );
  });
});

describe('an API that scripts call', () => {
  const asks = (origin: string): readonly Header[] => [
    ['Origin', origin],
    ['Access-Control-Request-Method', 'GET'],
  ];

  it('answers beforehand what they may send, and lets listed origins read even refusals', () => {
    const { name, response } = answer('OPTIONS', '/photos/lake', asks('https://spa.example'));
    expect(name).toBe('preflight.response');
    expect(headerOf(response, 'Access-Control-Allow-Methods')).toBe('GET, DELETE');
    const refused = answer('GET', '/photos', [['Origin', 'https://spa.example']]).response;
    expect(refused.status).toBe(401);
    expect(headerOf(refused, 'Access-Control-Allow-Origin')).toBe('https://spa.example');
  });

  it('lets no other origin read an answer but that of the metadata', () => {
    const anybody: readonly Header[] = [...bearer(), ['Origin', 'https://evil.example']];
    expect(headerOf(answer('GET', '/photos', anybody).response, 'Access-Control-Allow-Origin')).toBeNull();
    expect(headerOf(answer('GET', METADATA, anybody).response, 'Access-Control-Allow-Origin')).toBe('*');
  });

  it('answers no preflight where there is nothing', () => {
    expect(answer('OPTIONS', '/albums', asks('https://spa.example')).response.status).toBe(404);
  });
});
