import { describe, expect, it } from 'vitest';
import type { CodeRecord } from './codeRecord.ts';
import { CODE, ISSUED_AT } from './fixtures/codes.ts';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { PRINTER } from './fixtures/registrations.ts';
import { CHALLENGE, type Changes, tokenRequest, VERIFIER } from './fixtures/requests.ts';
import { tokenServer } from './fixtures/tokenServer.ts';
import { examineTokenRequest } from './tokenRequest.ts';

const OTHER = { ...PRINTER, client_id: 'other' };

function examined(changes: Changes, record: Partial<CodeRecord> = {}, now = ISSUED_AT + 1500) {
  const codes = [
    { ...CODE, value: 'another code' },
    { ...CODE, ...record },
  ];
  return examineTokenRequest(
    tokenRequest(changes),
    tokenServer({ clients: [PRINTER, OTHER], records: { codes }, now }),
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
    expect(findingOf(examined({}, {}, CODE.expires_at - 1), 'TK-10')?.passed).toBe(true);
  });

  it('is over at the moment at which it ends: invalid_grant', () => {
    expectRefused(examined({}, {}, CODE.expires_at), 'TK-10', 'invalid_grant');
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
});

describe('TK-13, the key that the code is bound to (RFC 9449 §10)', () => {
  it('is nothing to check where codes are bound to none', () => {
    expect(findingOf(examined({}), 'TK-13')).toMatchObject({ passed: null, ref: 'RFC 9449 §10' });
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

  it('is not even asked where the verifier is wrong, so that a thief cannot have the tokens revoked', () => {
    const judgement = examined({ code_verifier: 'a'.repeat(43) }, { redeemed: true });
    expectRefused(judgement, 'TK-11', 'invalid_grant');
    expect(judgement.refusal?.revokeGrant).toBeUndefined();
  });
});

describe('TK-15, the resource (RFC 8707 §2.2)', () => {
  it('is nothing to check where none is asked for', () => {
    expect(findingOf(examined({}), 'TK-15')).toMatchObject({ passed: null, ref: 'RFC 8707 §2.2' });
  });

  it('is not within the grant: invalid_target', () => {
    expectRefused(examined({ resource: 'https://api.example' }), 'TK-15', 'invalid_target');
  });
});
