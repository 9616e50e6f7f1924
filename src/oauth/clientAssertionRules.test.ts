import { describe, expect, it } from 'vitest';
import { type ClientAssertionClaims, signClientAssertion } from './clientAssertion.ts';
import { authenticateClient } from './clientAuthentication.ts';
import { JWT_BEARER } from './clientCredentials.ts';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { keyOf } from './fixtures/keys.ts';
import { ISSUER, WEB_SHOP } from './fixtures/registrations.ts';
import { type Changes, formRequest, tokenBody } from './fixtures/requests.ts';
import { tokenServer } from './fixtures/tokenServer.ts';
import { signJwt } from './jwt.ts';
import { parseParameters } from './parameters.ts';
import type { ClientRegistration } from './registration.ts';
import { examineTokenRequest } from './tokenRequest.ts';
import vectors from './vectors/clientAuthentication.json' with { type: 'json' };

const KEY = keyOf(5);
const NOW = 1_767_225_600;
const SIGNER: ClientRegistration = {
  ...WEB_SHOP,
  client_id: 'signer',
  token_endpoint_auth_method: 'private_key_jwt',
  jwks: { keys: [keyOf(6).jwk, KEY.jwk] },
};
const CLAIMS: ClientAssertionClaims = {
  iss: 'signer',
  sub: 'signer',
  aud: ISSUER,
  exp: NOW + 60,
  iat: NOW,
  jti: 'one',
};
const HEADER = { typ: 'JWT', alg: 'ES256', kid: KEY.jwk.kid };
const server = tokenServer({ clients: [SIGNER, WEB_SHOP], now: NOW * 1000 });

function asserted(client_assertion: string, changes: Changes = {}, at: Partial<typeof server> = {}) {
  const by = { client_id: 'signer', client_assertion_type: JWT_BEARER, client_assertion };
  return examineTokenRequest(formRequest(`${ISSUER}/token`, tokenBody({ ...by, ...changes })), { ...server, ...at });
}

/** What the server finds about an assertion with claims that are not as they should be. */
function withClaims(changes: Readonly<Record<string, unknown>>, at: Partial<typeof server> = {}) {
  return asserted(signJwt(HEADER, { ...CLAIMS, ...changes }, KEY), {}, at);
}

function withHeader(changes: Readonly<Record<string, unknown>>) {
  return asserted(signJwt({ ...HEADER, ...changes }, { ...CLAIMS }, KEY));
}

function expectRefused(judgement: ReturnType<typeof asserted>, check: string, error = 'invalid_client') {
  expect(checksOf(judgement).at(-1)).toBe(check);
  expect(findingOf(judgement, check)?.passed).toBe(false);
  expect(judgement.refusal).toMatchObject({ error });
  // The Authorization header was not used, so that no scheme is named (RFC 6749 §5.2).
  expect(judgement.refusal?.challenge).toBeUndefined();
  expect(judgement.seen).toEqual([]);
}

describe('TK-03, a client that signs an assertion (RFC 7523 §3)', () => {
  const good = asserted(signClientAssertion(CLAIMS, KEY));

  it('is authenticated, and each requirement is reported', () => {
    const parts = ['alg', 'typ', 'iss', 'sub', 'aud', 'sig', 'exp', 'iat', 'jti'].map((part) => `TK-03-${part}`);
    expect(checksOf(good).slice(0, 12)).toEqual(['TK-01', 'TK-02', 'TK-03', ...parts]);
    for (const part of ['TK-03', ...parts]) expect(findingOf(good, part)?.passed).toBe(true);
    expect(findingOf(good, 'TK-03')).toMatchObject({ actual: 'private_key_jwt' });
    expect(checksOf(good)).toContain('TK-04');
  });

  it('need not say its client_id, which is the subject (RFC 7521 §4.2)', () => {
    const judgement = asserted(signClientAssertion(CLAIMS, KEY), { client_id: null });
    expect(findingOf(judgement, 'TK-03-jti')?.passed).toBe(true);
  });

  it('may not say another client_id', () => {
    expectRefused(asserted(signClientAssertion(CLAIMS, KEY), { client_id: WEB_SHOP.client_id }), 'TK-03');
    const other = tokenServer({ clients: [SIGNER, { ...SIGNER, client_id: 'other' }], now: NOW * 1000 });
    expectRefused(asserted(signClientAssertion(CLAIMS, KEY), { client_id: 'other' }, other), 'TK-03-iss');
  });

  it.each([
    [null, 'invalid_request'],
    ['urn:ietf:params:oauth:client-assertion-type:saml2-bearer', 'invalid_request'],
  ])('must say which kind of assertion it is, not %s: %s', (client_assertion_type, error) => {
    expectRefused(asserted(signClientAssertion(CLAIMS, KEY), { client_assertion_type }), 'TK-03', error);
  });

  it('must send the assertion: invalid_request', () => {
    expectRefused(asserted(signClientAssertion(CLAIMS, KEY), { client_assertion: null }), 'TK-03', 'invalid_request');
  });

  it('must be named by something that is a JWT where it says no client_id', () => {
    expectRefused(asserted('not a JWT', { client_id: null }), 'TK-03');
    expectRefused(asserted('not a JWT'), 'TK-03-alg');
  });

  it('must sign where it is registered to, and may not where it is not', () => {
    expectRefused(asserted('', { client_assertion_type: null }), 'TK-03');
    expectRefused(asserted('', { client_assertion_type: null, client_secret: 'gX1fBat3bV' }), 'TK-03');
    const claims = { ...CLAIMS, iss: WEB_SHOP.client_id, sub: WEB_SHOP.client_id };
    expectRefused(asserted(signClientAssertion(claims, KEY), { client_id: null }), 'TK-03');
  });
});

describe('what an assertion must be', () => {
  it.each(['none', 'HS256', 'RS256', undefined])('TK-03-alg or TK-03-sig: not %s', (alg) => {
    const judgement = withHeader({ alg });
    expectRefused(judgement, alg === 'RS256' ? 'TK-03-sig' : 'TK-03-alg');
  });

  it.each(['at+jwt', 'dpop+jwt', 'application/at+jwt', 'JWT2'])('TK-03-typ: not %s', (typ) => {
    expectRefused(withHeader({ typ }), 'TK-03-typ');
  });

  it.each([undefined, 'jwt', 'JWT', 'client-authentication+jwt', 'application/client-authentication+JWT'])(
    'TK-03-typ: may be %s',
    (typ) => expect(findingOf(withHeader({ typ }), 'TK-03-typ')?.passed).toBe(true),
  );

  it.each(['iss', 'sub'])('TK-03-%s: names the client', (claim) => {
    for (const value of [undefined, WEB_SHOP.client_id, ['signer'], 7]) {
      expectRefused(withClaims({ [claim]: value }), `TK-03-${claim}`);
    }
  });

  it.each([undefined, `${ISSUER}/`, `${ISSUER}/token`, [ISSUER], [ISSUER, 'https://other.example'], null])(
    'TK-03-aud: is the issuer alone, not %j',
    (aud) => expectRefused(withClaims({ aud }), 'TK-03-aud'),
  );

  it.each([ISSUER, `${ISSUER}/token`, [ISSUER], [`${ISSUER}/token`, 'https://other.example']])(
    'TK-03-aud: may be %j where the policy is lax, as an attacker wishes',
    (aud) => {
      const policy = { ...server.policy, clientAssertionAudience: 'issuer-or-endpoint' } as const;
      expect(findingOf(withClaims({ aud }, { policy }), 'TK-03-aud')?.passed).toBe(true);
      expectRefused(withClaims({ aud: 'https://other.example' }, { policy }), 'TK-03-aud');
    },
  );

  it.each([
    ['issuer-or-endpoint', true],
    ['issuer', false],
  ] as const)('PR-03-aud: may name the token endpoint at another one where the policy is %s: %s', (lax, passed) => {
    const client_assertion = signClientAssertion({ ...CLAIMS, aud: `${ISSUER}/token` }, KEY);
    const by = { client_id: 'signer', client_assertion_type: JWT_BEARER, client_assertion };
    const request = formRequest(`${ISSUER}/par`, tokenBody(by));
    const addresses = { endpoint: `${ISSUER}/par`, token_endpoint: `${ISSUER}/token` };
    const policy = { clientAssertionAudience: lax };
    const form = { request, parameters: parseParameters(request.body ?? '') };
    const judgement = authenticateClient('PR-03', form, [SIGNER], { ...server, ...addresses, policy, seen: [] });
    expect(findingOf(judgement, 'PR-03-aud')?.passed).toBe(passed);
  });

  it('TK-03-sig: is signed with a key of the client', () => {
    expectRefused(asserted(signJwt(HEADER, { ...CLAIMS }, keyOf(9))), 'TK-03-sig');
    expectRefused(asserted(signClientAssertion(CLAIMS, keyOf(9))), 'TK-03-sig');
    const { jwks: _, ...keyless } = SIGNER;
    expectRefused(asserted(signClientAssertion(CLAIMS, KEY), {}, { clients: [keyless] }), 'TK-03-sig');
  });

  it('TK-03-sig: any key of the client, where the header names none', () => {
    expect(findingOf(withHeader({ kid: undefined }), 'TK-03-sig')?.passed).toBe(true);
  });

  it('TK-03-exp: has not expired, and says when it does', () => {
    for (const exp of [undefined, String(NOW + 60), NOW, NOW - 1]) expectRefused(withClaims({ exp }), 'TK-03-exp');
    expect(findingOf(withClaims({ exp: NOW + 1 }), 'TK-03-exp')?.passed).toBe(true);
  });

  it.each(['iat', 'nbf'])('TK-03-iat: %s is not in the future, but clocks may differ by a minute', (claim) => {
    expect(findingOf(withClaims({ [claim]: NOW + 60 }), 'TK-03-iat')?.passed).toBe(true);
    expectRefused(withClaims({ [claim]: NOW + 61 }), 'TK-03-iat');
    expectRefused(withClaims({ [claim]: 'now' }), 'TK-03-iat');
  });

  it('TK-03-iat: is nothing to check where neither is there', () => {
    expect(findingOf(withClaims({ iat: undefined }), 'TK-03-iat')?.passed).toBeNull();
  });

  it('TK-03-jti: is there', () => {
    expectRefused(withClaims({ jti: undefined }), 'TK-03-jti');
  });
});

describe('TK-03-jti, an assertion that comes twice', () => {
  const assertion = signClientAssertion(CLAIMS, KEY);
  const { seen } = asserted(assertion);
  const records = { ...server.records, seen };

  it('is remembered until it expires, even where the request is refused for its code', () => {
    expect(asserted(assertion, { code: 'unknown' }).refusal?.error).toBe('invalid_grant');
    expect(asserted(assertion, { code: 'unknown' }).seen).toEqual(seen);
    expect(seen).toEqual([{ jti: 'client_assertion signer one', until: (NOW + 60) * 1000 }]);
  });

  it('is refused', () => {
    expectRefused(asserted(assertion, {}, { records }), 'TK-03-jti');
  });

  it('does not keep another client from the same identifier', () => {
    const other = { ...SIGNER, client_id: 'other' };
    const theirs = signClientAssertion({ ...CLAIMS, iss: 'other', sub: 'other' }, KEY);
    const judgement = asserted(theirs, { client_id: 'other' }, { clients: [other], records });
    expect(findingOf(judgement, 'TK-03-jti')?.passed).toBe(true);
  });
});

describe('a server that takes no assertions', () => {
  it('lets nobody in by one, however good it is', () => {
    const { findings, refusal } = asserted(signClientAssertion(CLAIMS, KEY), {}, { clientAssertions: null });
    expect(findings.at(-1)).toMatchObject({ check: 'TK-03', passed: false });
    expect(refusal).toMatchObject({ error: 'invalid_client' });
  });
});

describe('the assertion printed in RFC 9126 §2.1', () => {
  const { client_assertion, jwk, claims } = vectors.rfc9126;
  const client: ClientRegistration = {
    ...SIGNER,
    client_id: claims.iss,
    jwks: { keys: [{ ...jwk, kty: 'RSA', alg: 'RS256', use: 'sig' }] },
  };

  it('is signed by its client for this server, and lacks only the identifier that OpenID Connect demands', () => {
    const body = tokenBody({ client_id: claims.iss, client_assertion_type: JWT_BEARER, client_assertion });
    const request = formRequest(`${claims.aud}/as/par`, body);
    const { findings, refusal } = authenticateClient(
      'PR-02',
      { request, parameters: parseParameters(body) },
      [client],
      {
        ...server,
        issuer: claims.aud,
        endpoint: `${claims.aud}/as/par`,
        token_endpoint: '',
        seen: [],
        now: (claims.exp - 1) * 1000,
      },
    );
    expect(findings.filter(({ passed }) => passed === false).map(({ check }) => check)).toEqual(['PR-02-jti']);
    expect(findingOf({ findings }, 'PR-02-sig')).toMatchObject({ passed: true, actual: 'k2bdc' });
    expect(findingOf({ findings }, 'PR-02-exp')).toMatchObject({ passed: true, expected: '1625869677' });
    expect(refusal).toMatchObject({ error: 'invalid_client' });
  });
});
