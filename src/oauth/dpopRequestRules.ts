import { numberIn, textIn } from './decodeJwt.ts';
import { invalidProof, type ProofRefusal, type ProofRule } from './dpopExpectation.ts';
import { accessTokenHash } from './dpopProof.ts';
import { dpopTarget } from './dpopTarget.ts';
import { fail, nothingToCheck, pass } from './finding.ts';
import { jwkThumbprint } from './jwk.ts';

/** How far the time of a proof may be from the server's, in seconds. @see RFC 9449 §11.1 */
export const PROOF_WINDOW = 60;

const methodIsThis: ProofRule = {
  check: 'htm',
  ref: 'RFC 9449 §4.3',
  examine({ jwt, request }) {
    const htm = textIn(jwt?.claims, 'htm');
    return htm === request.method
      ? pass(request.method, htm)
      : fail(invalidProof('The proof is for another method'), request.method, htm);
  },
};

const addressIsThis: ProofRule = {
  check: 'htu',
  ref: 'RFC 9449 §4.3',
  examine({ jwt, expected }) {
    const htu = textIn(jwt?.claims, 'htu');
    const target = dpopTarget(htu ?? '');
    return target !== null && target === dpopTarget(expected.htu)
      ? pass(expected.htu, htu)
      : fail(invalidProof('The proof is for another address'), expected.htu, htu);
  },
};

const hasNonceOfServer: ProofRule = {
  check: 'nonce',
  ref: 'RFC 9449 §4.3',
  examine({ jwt, expected: { nonces, access_token } }) {
    if (nonces.length === 0) return nothingToCheck;
    const nonce = textIn(jwt?.claims, 'nonce');
    const [latest = null] = nonces;
    if (nonces.includes(nonce ?? '')) return pass(nonce, nonce);
    const refusal: ProofRefusal = {
      error: 'use_dpop_nonce',
      description: 'The proof must contain the nonce given here',
    };
    // The authorization server's nonces are those of §8, an API's those of §9.
    return { ...fail(refusal, latest, nonce), ref: access_token === null ? 'RFC 9449 §8' : 'RFC 9449 §9' };
  },
};

const isFresh: ProofRule = {
  check: 'iat',
  ref: 'RFC 9449 §4.3',
  examine({ jwt, expected: { now, nonces } }) {
    // A nonce tells when the proof was made, better than a clock that is not the server's (RFC 9449 §4.3, §11.1).
    if (nonces.length > 0) return nothingToCheck;
    const iat = numberIn(jwt?.claims, 'iat');
    const seconds = Math.floor(now / 1000);
    const actual = iat === null ? null : String(iat);
    if (iat !== null && Math.abs(seconds - iat) <= PROOF_WINDOW) return pass(String(seconds), actual);
    return fail(invalidProof('The proof was not made just now'), String(seconds), actual);
  },
};

const namesTheToken: ProofRule = {
  check: 'ath',
  ref: 'RFC 9449 §4.3',
  examine({ jwt, expected: { access_token } }) {
    if (access_token === null) return nothingToCheck;
    const hash = accessTokenHash(access_token);
    const ath = textIn(jwt?.claims, 'ath');
    return ath === hash ? pass(hash, ath) : fail(invalidProof('The proof is for another access token'), hash, ath);
  },
};

const keyIsTheTokens: ProofRule = {
  check: 'jkt',
  ref: 'RFC 9449 §4.3',
  examine({ key, expected: { access_token, jkt } }) {
    if (access_token === null) return nothingToCheck;
    const actual = key === null ? null : jwkThumbprint(key);
    if (jkt !== null && actual === jkt) return pass(jkt, actual);
    return fail({ error: 'invalid_token', description: 'The access token is not bound to this key' }, jkt, actual);
  },
};

const comesForTheFirstTime: ProofRule = {
  check: 'jti',
  ref: 'RFC 9449 §11.1',
  examine({ jwt, expected: { seen, replay, now } }) {
    if (replay === 'accepted') return nothingToCheck;
    const jti = textIn(jwt?.claims, 'jti');
    const known = seen.some((kept) => kept.jti === jti && kept.until > now);
    return known ? fail(invalidProof('The proof has been used before'), null, jti) : pass(null, jti);
  },
};

/** What must hold between a proof and the request with which it comes, in the order of RFC 9449 §4.3. */
export const dpopRequestRules = [
  methodIsThis,
  addressIsThis,
  hasNonceOfServer,
  isFresh,
  namesTheToken,
  keyIsTheTokens,
  comesForTheFirstTime,
];
