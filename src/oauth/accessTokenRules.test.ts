import { describe, expect, it } from 'vitest';
import { es256 } from './es256.ts';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { OTHER_KEY, SERVER_KEY } from './fixtures/keys.ts';
import { RSA_KEY } from './fixtures/rsaKey.ts';
import { API, accessToken, CLAIMS, ISSUED, presented } from './fixtures/tokens.ts';
import { signJwt } from './jwt.ts';
import vectors from './vectors/jose.json' with { type: 'json' };

const HEADER = { typ: 'at+jwt', alg: 'ES256', kid: SERVER_KEY.jwk.kid };

function signed(header: Record<string, unknown>, claims: Record<string, unknown> = {}) {
  return signJwt({ ...HEADER, ...header }, { ...CLAIMS, ...claims }, SERVER_KEY);
}

/** The check is the last that was reached, and the API refuses the token. */
function expectInvalid(judgement: ReturnType<typeof presented>, check: string) {
  expect(checksOf(judgement).at(-1)).toBe(check);
  expect(findingOf(judgement, check)?.passed).toBe(false);
  expect(judgement.refusal).toMatchObject({ status: 401, error: 'invalid_token' });
  expect(judgement.accepted).toBeNull();
}

describe('a token that meets every requirement', () => {
  it('is examined in the order of RFC 9068 §4, each check with its section', () => {
    expect(presented(accessToken()).findings.map(({ check, passed, ref }) => [check, passed, ref])).toEqual([
      ['RS-01', true, 'RFC 6750 §2'],
      ['RS-02', true, 'RFC 6750 §3.1'],
      ['RS-03', true, 'RFC 6750 §2.1'],
      ['RS-04-typ', true, 'RFC 9068 §4'],
      ['RS-04-iss', true, 'RFC 9068 §4'],
      ['RS-05', true, 'RFC 9068 §4'],
      ['RS-04-sig', true, 'RFC 9068 §4'],
      ['RS-04-exp', true, 'RFC 9068 §4'],
      ['RS-07', true, 'RFC 6750 §3.1'],
    ]);
  });

  it('may have the header that RFC 9068 §3 prints, and its claims', () => {
    const { header, claims } = vectors.rfc9068Example;
    const token = signJwt({ ...header, kid: RSA_KEY.jwk.kid }, claims, RSA_KEY);
    const api = { issuer: claims.iss, identifier: claims.aud, keys: [RSA_KEY.jwk], now: claims.iat * 1000 };
    const judgement = presented(token, { ...api, scope: 'profile' });
    expect(findingOf(judgement, 'RS-04-sig')).toMatchObject({ passed: true, expected: 'RS256', actual: 'RS256' });
    const { sub, client_id, scope } = claims;
    expect(judgement).toMatchObject({ refusal: null, accepted: { sub, client_id, scope } });
  });

  it('says for whom, through which client and for what', () => {
    const accepted = { sub: 'ada', client_id: 'printer', scope: 'photos.read' };
    expect(presented(accessToken())).toMatchObject({ refusal: null, accepted });
  });
});

describe('RS-04-typ, the type', () => {
  it.each(['at+jwt', 'at+JWT', 'application/at+jwt', 'Application/AT+JWT'])(
    'is at+jwt in any case, as the example of RFC 9068 §3 has it: %s',
    (typ) => expect(findingOf(presented(signed({ typ })), 'RS-04-typ')).toMatchObject({ passed: true, actual: typ }),
  );

  it.each(['JWT', 'dpop+jwt', 'at+jwt2', 'text/at+jwt', undefined])('is not %s', (typ) => {
    const judgement = presented(signed({ typ }));
    expectInvalid(judgement, 'RS-04-typ');
    expect(findingOf(judgement, 'RS-04-typ')).toMatchObject({ expected: 'at+jwt', actual: typ ?? null });
  });

  it('is that of no other text', () => {
    expectInvalid(presented('2YotnFZFEjr1zCsicMWpAA'), 'RS-04-typ');
  });

  it.each(['iss', 'exp', 'sub', 'client_id', 'iat', 'jti'])('comes with the claim %s (RFC 9068 §2.2)', (name) => {
    const judgement = presented(signed({}, { [name]: undefined }));
    expectInvalid(judgement, 'RS-04-typ');
    expect(findingOf(judgement, 'RS-04-typ')).toMatchObject({ expected: name, actual: null });
  });
});

describe('RS-04-iss, the issuer', () => {
  it('is the trusted one', () => {
    const found = findingOf(presented(accessToken()), 'RS-04-iss');
    expect(found).toMatchObject({ expected: API.issuer, actual: API.issuer });
  });

  it.each(['https://evil.example', `${CLAIMS.iss}/`])('is not %s', (iss) => {
    expectInvalid(presented(accessToken({ iss })), 'RS-04-iss');
  });
});

describe('RS-05, the audience', () => {
  it('may be one of several', () => {
    const judgement = presented(signed({}, { aud: ['https://other.example', API.identifier] }));
    expect(findingOf(judgement, 'RS-05')).toMatchObject({
      passed: true,
      expected: API.identifier,
      actual: `https://other.example ${API.identifier}`,
    });
    expect(judgement.refusal).toBeNull();
  });

  it.each(['https://other.example', `${API.identifier}/`, [], undefined, 7])('is not %s', (aud) => {
    expectInvalid(presented(signed({}, { aud })), 'RS-05');
  });
});

describe('RS-05, the audience, where an API ignores it', () => {
  it('is nothing to check, and a token for another API is taken', () => {
    const judgement = presented(accessToken({ aud: 'https://other.example' }), { audience: 'ignored' });
    expect(findingOf(judgement, 'RS-05')?.passed).toBeNull();
    expect(judgement.refusal).toBeNull();
  });
});

describe('RS-04-sig, the signature', () => {
  it('is made by a key of the issuer, with or without its name', () => {
    expect(findingOf(presented(signed({ kid: undefined })), 'RS-04-sig')).toMatchObject({
      passed: true,
      expected: 'ES256',
      actual: 'ES256',
    });
    expect(presented(accessToken({}, OTHER_KEY), { keys: [SERVER_KEY.jwk, OTHER_KEY.jwk] }).refusal).toBeNull();
  });

  it('is not made by another key, even under the right name', () => {
    expectInvalid(presented(accessToken({}, OTHER_KEY)), 'RS-04-sig');
    expectInvalid(presented(signJwt(HEADER, { ...CLAIMS }, OTHER_KEY)), 'RS-04-sig');
  });

  it('is not made by a key under another name', () => {
    expectInvalid(
      presented(signed({ kid: OTHER_KEY.jwk.kid }), { keys: [SERVER_KEY.jwk, OTHER_KEY.jwk] }),
      'RS-04-sig',
    );
  });

  it('is not left out with the algorithm none', () => {
    const unsigned = signed({ alg: 'none' });
    for (const token of [unsigned, unsigned.slice(0, unsigned.lastIndexOf('.') + 1)]) {
      expectInvalid(presented(token), 'RS-04-sig');
      expect(findingOf(presented(token), 'RS-04-sig')?.actual).toBe('none');
    }
  });

  it('is verified with a key that does not say what it is for', () => {
    const { alg: _, ...key } = RSA_KEY.jwk;
    const found = presented(accessToken({}, RSA_KEY), { keys: [key as typeof RSA_KEY.jwk] });
    expect(findingOf(found, 'RS-04-sig')).toMatchObject({ passed: true, expected: 'RS256', actual: 'RS256' });
  });

  it('is expected only with the algorithms that the API can verify, whatever keys the issuer has', () => {
    const api = { keys: [SERVER_KEY.jwk, RSA_KEY.jwk], algorithms: [es256] };
    expect(findingOf(presented(accessToken(), api), 'RS-04-sig')).toMatchObject({ passed: true, expected: 'ES256' });
    const unverifiable = presented(accessToken({}, RSA_KEY), api);
    expectInvalid(unverifiable, 'RS-04-sig');
    expect(findingOf(unverifiable, 'RS-04-sig')).toMatchObject({ expected: 'ES256', actual: 'RS256' });
    const none = presented(accessToken(), { ...api, algorithms: [] });
    expect(findingOf(none, 'RS-04-sig')).toMatchObject({ passed: false, expected: null });
  });
});

describe('RS-04-exp, the lifetime', () => {
  it('is not over', () => {
    expect(findingOf(presented(accessToken()), 'RS-04-exp')).toMatchObject({
      passed: true,
      expected: String(ISSUED + 600),
      actual: String(ISSUED + 1),
    });
    expect(presented(accessToken(), { now: CLAIMS.exp * 1000 - 1 }).refusal).toBeNull();
  });

  it('is over at the moment at which it ends', () => {
    const judgement = presented(accessToken(), { now: CLAIMS.exp * 1000 });
    expectInvalid(judgement, 'RS-04-exp');
    expect(findingOf(judgement, 'RS-04-exp')).toMatchObject({
      expected: String(CLAIMS.exp),
      actual: String(CLAIMS.exp),
    });
    expect(judgement.refusal?.description).toBe('The access token expired');
  });
});

describe('RS-07, the scope (RFC 6750 §3.1)', () => {
  it('may be more than is needed', () => {
    const judgement = presented(accessToken({ scope: 'photos.write photos.read' }));
    expect(findingOf(judgement, 'RS-07')).toMatchObject({
      passed: true,
      expected: 'photos.read',
      actual: 'photos.write photos.read',
    });
  });

  it.each(['photos.write', '', undefined])('is not %o: 403 insufficient_scope, which names what would do', (scope) => {
    const judgement = presented(signed({}, { scope }));
    expect(findingOf(judgement, 'RS-07')?.passed).toBe(false);
    expect(judgement.refusal).toMatchObject({ status: 403, error: 'insufficient_scope', scope: 'photos.read' });
    expect(judgement.accepted).toBeNull();
  });
});
