import { describe, expect, it } from 'vitest';
import { encodeBase64url } from './base64url.ts';
import { signDpopProof } from './dpopProof.ts';
import { examineDpopProof } from './dpopRules.ts';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { OTHER_KEY } from './fixtures/keys.ts';
import { EXPECTED, PROOF, PROOF_KEY, requestWithProof } from './fixtures/proofs.ts';
import { bareKey } from './jwk.ts';
import { signJwt } from './jwt.ts';

const HEADER = { typ: 'dpop+jwt', alg: 'ES256', jwk: bareKey(PROOF_KEY.jwk) };
const GOOD = signDpopProof(PROOF, PROOF_KEY);

function examined(...proofs: readonly string[]) {
  return examineDpopProof(requestWithProof(...proofs), EXPECTED);
}

function signed(header: Record<string, unknown>, claims: Record<string, unknown> = {}) {
  return examined(signJwt({ ...HEADER, ...header }, { ...PROOF, ...claims }, PROOF_KEY));
}

/** The check is the last that was reached, and the proof is refused. */
function expectInvalid(judgement: ReturnType<typeof examined>, check: string) {
  expect(checksOf(judgement).at(-1)).toBe(check);
  expect(findingOf(judgement, check)?.passed).toBe(false);
  expect(judgement.refusal?.error).toBe('invalid_dpop_proof');
  expect(judgement.accepted).toBeNull();
}

describe('a DPoP proof by itself (RFC 9449 §4.3)', () => {
  it('comes once: TK-07-single', () => {
    expectInvalid(examined(GOOD, GOOD), 'TK-07-single');
    expect(findingOf(examined(GOOD, GOOD), 'TK-07-single')).toMatchObject({ expected: '1', actual: '2' });
  });

  it.each(['', 'proof', `${GOOD}, ${GOOD}`, `${GOOD}.x`])('is one JWT: TK-07-form refuses %s', (proof) => {
    expectInvalid(examined(proof), 'TK-07-form');
  });

  it.each(['jti', 'htm', 'htu', 'iat'])('has the claim %s: TK-07-claims', (name) => {
    expectInvalid(signed({}, { [name]: undefined }), 'TK-07-claims');
    expect(findingOf(signed({}, { [name]: undefined }), 'TK-07-claims')?.expected).toBe(name);
    expectInvalid(signed({}, { [name]: true }), 'TK-07-claims');
  });

  it.each(['typ', 'alg', 'jwk'])('has the header member %s: TK-07-claims', (name) => {
    expectInvalid(signed({ [name]: undefined }), 'TK-07-claims');
  });

  it.each(['dpop+jwt', 'DPoP+jwt', 'application/dpop+jwt'])('may be of type %s', (typ) => {
    expect(signed({ typ }).refusal).toBeNull();
  });

  it.each(['JWT', 'at+jwt', 'dpop'])('is not of type %s: TK-07-typ', (typ) => {
    expectInvalid(signed({ typ }), 'TK-07-typ');
  });

  it.each(['none', 'HS256', 'ES384', 'es256'])('is not signed with %s: TK-07-alg', (alg) => {
    expectInvalid(signed({ alg }), 'TK-07-alg');
  });

  it.each([
    ['made by another key', signJwt(HEADER, { ...PROOF }, OTHER_KEY)],
    ['left out', GOOD.slice(0, GOOD.lastIndexOf('.') + 1)],
    [
      'that of other claims',
      GOOD.replace(
        /\.[^.]+\./,
        `.${encodeBase64url(new TextEncoder().encode(JSON.stringify({ ...PROOF, htm: 'GET' })))}.`,
      ),
    ],
  ])('has no signature that is %s: TK-07-sig', (_, proof) => {
    expectInvalid(examined(proof), 'TK-07-sig');
  });

  it('has a key of a kind that is known: TK-07-sig', () => {
    expectInvalid(signed({ jwk: { kty: 'oct', k: 'AA' } }), 'TK-07-sig');
    expectInvalid(signed({ jwk: {} }), 'TK-07-sig');
  });

  it('shows no private key: TK-07-jwk', () => {
    const jwk = { ...HEADER.jwk, d: encodeBase64url(new Uint8Array(32).fill(1)) };
    expectInvalid(signed({ jwk }), 'TK-07-jwk');
    expect(findingOf(signed({ jwk }), 'TK-07-jwk')?.actual).toBe('d');
  });
});
