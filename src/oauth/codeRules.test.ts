import { describe, expect, it } from 'vitest';
import type { CodeRecord } from './codeRecord.ts';
import { signDpopProof } from './dpopProof.ts';
import { CODE } from './fixtures/codes.ts';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { keyOf } from './fixtures/keys.ts';
import { PROOF, PROOF_KEY } from './fixtures/proofs.ts';
import { ISSUER, PRINTER } from './fixtures/registrations.ts';
import { CHALLENGE, type Changes, formRequest, tokenBody, tokenRequest, VERIFIER } from './fixtures/requests.ts';
import { type ServerChanges, tokenServer } from './fixtures/tokenServer.ts';
import { jwkThumbprint } from './jwk.ts';
import { encodeParameters } from './parameters.ts';
import type { SigningKey } from './signingKey.ts';
import { examineTokenRequest } from './tokenRequest.ts';

const OTHER = { ...PRINTER, client_id: 'other' };

function examined(changes: Changes, record: Partial<CodeRecord> = {}, server: ServerChanges = {}) {
  const codes = [
    { ...CODE, value: 'another code' },
    { ...CODE, ...record },
  ];
  return examineTokenRequest(
    tokenRequest(changes),
    tokenServer({ clients: [PRINTER, OTHER], ...server, records: { codes, ...server.records } }),
  );
}

/** The check is the last that was reached, and the endpoint answers 400 with this error. */
function expectRefused(judgement: ReturnType<typeof examined>, check: string, error: string) {
  expect(checksOf(judgement).at(-1)).toBe(check);
  expect(findingOf(judgement, check)?.passed).toBe(false);
  expect(judgement.refusal).toMatchObject({ error });
  expect(judgement.refusal?.status ?? 400).toBe(400);
  expect(judgement.accepted).toBeNull();
}

describe('TK-09, whose code it is (RFC 6749 §4.1.3)', () => {
  it('is the one of this client', () => {
    expect(findingOf(examined({}), 'TK-09')).toMatchObject({
      passed: true,
      expected: 'printer',
      actual: 'printer',
      ref: 'RFC 6749 §4.1.3',
    });
  });

  it('is nobody’s: invalid_grant', () => {
    expectRefused(examined({ code: 'unknown' }), 'TK-09', 'invalid_grant');
  });

  it('is the one of another client: invalid_grant', () => {
    const judgement = examined({ client_id: 'other' });
    expectRefused(judgement, 'TK-09', 'invalid_grant');
    expect(findingOf(judgement, 'TK-09')).toMatchObject({ expected: 'printer', actual: 'other' });
  });
});

describe('TK-10, the lifetime (RFC 6749 §4.1.2)', () => {
  it('is not over', () => {
    expect(findingOf(examined({}), 'TK-10')).toMatchObject({
      passed: true,
      expected: '60 s',
      actual: '1.5 s',
      ref: 'RFC 6749 §4.1.2',
    });
    expect(findingOf(examined({}, {}, { now: CODE.expires_at - 1 }), 'TK-10')?.passed).toBe(true);
  });

  it('is over at the moment at which it ends: invalid_grant', () => {
    expectRefused(examined({}, {}, { now: CODE.expires_at }), 'TK-10', 'invalid_grant');
  });
});

describe('TK-11, the verifier (RFC 7636 §4.6)', () => {
  const wrong = 'a'.repeat(43);

  it('transforms into the challenge, and both are reported', () => {
    const found = findingOf(examined({}), 'TK-11');
    expect(found).toMatchObject({ passed: true, expected: CHALLENGE, actual: CHALLENGE, ref: 'RFC 7636 §4.6' });
  });

  it('is nothing to check where neither challenge nor verifier is there', () => {
    const judgement = examined({ code_verifier: null }, { code_challenge: null, code_challenge_method: null });
    expect(findingOf(judgement, 'TK-11')).toMatchObject({
      passed: null,
      expected: null,
      actual: null,
      ref: 'RFC 7636 §5',
    });
    expect(judgement.refusal).toBeNull();
  });

  it('is the challenge itself under plain, which is also what a missing method means (§4.3)', () => {
    for (const code_challenge_method of ['plain', null] as const) {
      const judgement = examined({ code_verifier: CHALLENGE }, { code_challenge_method });
      expect(findingOf(judgement, 'TK-11')).toMatchObject({ passed: true, expected: CHALLENGE, actual: CHALLENGE });
      expect(judgement.refusal).toBeNull();
      expectRefused(examined({ code_verifier: VERIFIER }, { code_challenge_method }), 'TK-11', 'invalid_grant');
    }
  });

  it('is not the challenge under S256: invalid_grant', () => {
    const judgement = examined({ code_verifier: CHALLENGE });
    expectRefused(judgement, 'TK-11', 'invalid_grant');
    expect(findingOf(judgement, 'TK-11')?.actual).not.toBe(CHALLENGE);
  });

  it('is wrong: invalid_grant, with the challenge that it would have had', () => {
    const judgement = examined({ code_verifier: wrong });
    expectRefused(judgement, 'TK-11', 'invalid_grant');
    expect(findingOf(judgement, 'TK-11')).toMatchObject({
      expected: CHALLENGE,
      actual: 'ZtNPunH49FD35FWYhT5Tv8I7vRKQJ8uxMaL0_9eHjNA',
    });
  });

  it('is missing: invalid_grant', () => {
    const judgement = examined({ code_verifier: null });
    expectRefused(judgement, 'TK-11', 'invalid_grant');
    expect(findingOf(judgement, 'TK-11')).toMatchObject({ expected: CHALLENGE, actual: null });
  });

  it('is malformed: invalid_grant, even where it equals a challenge (§4.1)', () => {
    expectRefused(examined({ code_verifier: `${VERIFIER}=` }), 'TK-11', 'invalid_grant');
    const plain = { code_challenge: 'short', code_challenge_method: 'plain' } as const;
    expectRefused(examined({ code_verifier: 'short' }, plain), 'TK-11', 'invalid_grant');
  });

  it('is there for a code without a challenge, as after a downgrade: invalid_grant (RFC 9700 §4.8.2)', () => {
    const judgement = examined({}, { code_challenge: null, code_challenge_method: null });
    expectRefused(judgement, 'TK-11', 'invalid_grant');
    expect(findingOf(judgement, 'TK-11')).toMatchObject({ expected: null, ref: 'RFC 9700 §4.8.2' });
  });

  it('is nothing to check after a downgrade where the policy ignores it', () => {
    const policy = { pkceDowngrade: 'ignored' } as const;
    const judgement = examined({}, { code_challenge: null, code_challenge_method: null }, { policy });
    expect(findingOf(judgement, 'TK-11')).toMatchObject({ passed: null, ref: 'RFC 9700 §4.8.2' });
    expect(judgement.refusal).toBeNull();
    expectRefused(examined({ code_verifier: wrong }, {}, { policy }), 'TK-11', 'invalid_grant');
  });
});

describe('TK-12, the redirect URI (RFC 6749 §4.1.3)', () => {
  it('is the one of the authorization request', () => {
    expect(findingOf(examined({}), 'TK-12')).toMatchObject({
      passed: true,
      expected: 'com.example.printer:/cb',
      actual: 'com.example.printer:/cb',
      ref: 'RFC 6749 §4.1.3',
    });
  });

  it('is nothing to check where the authorization request named none', () => {
    expect(findingOf(examined({ redirect_uri: null }, { redirect_uri: null }), 'TK-12')?.passed).toBeNull();
  });

  it('is another: invalid_grant', () => {
    expectRefused(examined({ redirect_uri: 'com.example.printer:/CB' }), 'TK-12', 'invalid_grant');
  });

  it('is missing: invalid_request (RFC 6749 §5.2)', () => {
    expectRefused(examined({ redirect_uri: null }), 'TK-12', 'invalid_request');
  });

  it.each([null, 'https://attacker.example/cb'])(
    'is nothing to check where the policy ignores it: %s',
    (redirect_uri) => {
      const judgement = examined({ redirect_uri }, {}, { policy: { redirectUriAtTokenEndpoint: 'ignored' } });
      expect(findingOf(judgement, 'TK-12')?.passed).toBeNull();
      expect(judgement.refusal).toBeNull();
    },
  );
});

describe('TK-13, the key that the code is bound to (RFC 9449 §10)', () => {
  const jkt = jwkThumbprint(PROOF_KEY.jwk);

  function proved(key: SigningKey, record: Partial<CodeRecord>, changes: Changes = {}) {
    const request = tokenRequest(changes);
    const headers = [...request.headers, ['DPoP', signDpopProof(PROOF, key)] as const];
    const codes = [{ ...CODE, ...record }];
    return examineTokenRequest({ ...request, headers }, tokenServer({ records: { codes } }));
  }

  it('is nothing to check where the code is bound to none', () => {
    expect(findingOf(examined({}), 'TK-13')).toMatchObject({ passed: null, ref: 'RFC 9449 §10' });
    expect(findingOf(proved(PROOF_KEY, {}), 'TK-13')?.passed).toBeNull();
  });

  it('is the one of the proof', () => {
    const judgement = proved(PROOF_KEY, { dpop_jkt: jkt });
    expect(findingOf(judgement, 'TK-13')).toMatchObject({ passed: true, expected: jkt, actual: jkt });
    expect(judgement.accepted?.jkt).toBe(jkt);
  });

  it('is another: invalid_grant, and a code that was used does not die of it', () => {
    const judgement = proved(keyOf(8), { dpop_jkt: jkt, redeemed: true });
    expectRefused(judgement, 'TK-13', 'invalid_grant');
    expect(judgement.refusal?.revokeGrant).toBeUndefined();
  });

  it('is proved by nobody: invalid_grant', () => {
    expectRefused(examined({}, { dpop_jkt: jkt }), 'TK-13', 'invalid_grant');
  });
});

describe('TK-14, the first redemption (RFC 6749 §4.1.2)', () => {
  it('is the first', () => {
    expect(findingOf(examined({}), 'TK-14')).toMatchObject({ passed: true, ref: 'RFC 6749 §4.1.2' });
  });

  it('is not the first: invalid_grant, and the grant is to be revoked', () => {
    const judgement = examined({}, { redeemed: true });
    expectRefused(judgement, 'TK-14', 'invalid_grant');
    expect(judgement.refusal?.revokeGrant).toBe('grant-1');
  });

  it.each([
    ['TK-09', { client_id: 'other' }],
    ['TK-11', { code_verifier: 'a'.repeat(43) }],
    ['TK-12', { redirect_uri: 'com.example.other:/cb' }],
  ])('is not even asked where %s fails, so that a thief cannot have the tokens revoked', (check, changes) => {
    const judgement = examined(changes, { redeemed: true });
    expectRefused(judgement, check, 'invalid_grant');
    expect(judgement.refusal?.revokeGrant).toBeUndefined();
  });

  it('is refused without consequences where the policy says so', () => {
    const judgement = examined({}, { redeemed: true }, { policy: { codeReplay: 'refused' } });
    expectRefused(judgement, 'TK-14', 'invalid_grant');
    expect(judgement.refusal?.revokeGrant).toBeUndefined();
  });

  it.each([true, false])('is nothing to check where the policy accepts replay (redeemed: %s)', (redeemed) => {
    const judgement = examined({}, { redeemed }, { policy: { codeReplay: 'accepted' } });
    expect(findingOf(judgement, 'TK-14')?.passed).toBeNull();
    expect(judgement.refusal).toBeNull();
  });

  it('is too late once the grant was revoked, under every policy: invalid_grant (RFC 6749 §5.2)', () => {
    const { client_id, sub, scope, resource } = CODE;
    const grants = [{ id: CODE.grant_id, client_id, sub, scope, resource, revoked: true }];
    for (const codeReplay of ['refused-and-revoked', 'refused', 'accepted'] as const) {
      const judgement = examined({}, {}, { policy: { codeReplay }, records: { grants } });
      expectRefused(judgement, 'TK-14', 'invalid_grant');
      expect(findingOf(judgement, 'TK-14')?.ref).toBe('RFC 6749 §5.2');
    }
  });
});

describe('TK-15, the resource (RFC 8707 §2.2)', () => {
  const CALENDAR = 'https://calendar.api.example';
  const CONTACTS = 'https://contacts.api.example';

  function asking(resources: readonly string[], resource: readonly string[] = []) {
    const body = [tokenBody(), ...resources.map((one) => encodeParameters([['resource', one]]))].join('&');
    return examineTokenRequest(
      formRequest(`${ISSUER}/token`, body),
      tokenServer({ records: { codes: [{ ...CODE, resource }] } }),
    );
  }

  it('is nothing to check where none is asked for: the token is for all that was granted', () => {
    expect(findingOf(examined({}), 'TK-15')).toMatchObject({ passed: null, ref: 'RFC 8707 §2.2' });
    expect(examined({}).accepted?.aud).toEqual(['https://photos.api.example']);
    expect(asking([], [CALENDAR, CONTACTS]).accepted?.aud).toEqual([CALENDAR, CONTACTS]);
  });

  it('may be one of those that were granted, or several, each once', () => {
    expect(asking([CALENDAR], [CALENDAR, CONTACTS]).accepted?.aud).toEqual([CALENDAR]);
    expect(asking([CONTACTS, CALENDAR, CONTACTS], [CALENDAR, CONTACTS]).accepted?.aud).toEqual([CONTACTS, CALENDAR]);
    expect(findingOf(asking([CALENDAR], [CALENDAR, CONTACTS]), 'TK-15')).toMatchObject({
      passed: true,
      expected: `${CALENDAR} ${CONTACTS}`,
      actual: CALENDAR,
    });
  });

  it('may be the default audience where no resource was granted by name', () => {
    expect(asking(['https://photos.api.example']).accepted?.aud).toEqual(['https://photos.api.example']);
  });

  it('is not within the grant: invalid_target', () => {
    expectRefused(asking([CALENDAR]), 'TK-15', 'invalid_target');
    expectRefused(asking([CALENDAR, CONTACTS], [CALENDAR]), 'TK-15', 'invalid_target');
    expectRefused(asking(['https://photos.api.example'], [CALENDAR]), 'TK-15', 'invalid_target');
    expectRefused(asking([`${CALENDAR}/`], [CALENDAR]), 'TK-15', 'invalid_target');
  });

  it.each(['/photos', 'photos.example', `${CALENDAR}#top`, 'https://a b'])(
    'is no absolute URI without a fragment (%s): invalid_target (§2)',
    (resource) => {
      const judgement = asking([resource], [resource]);
      expectRefused(judgement, 'TK-15', 'invalid_target');
      expect(findingOf(judgement, 'TK-15')?.ref).toBe('RFC 8707 §2');
    },
  );
});
