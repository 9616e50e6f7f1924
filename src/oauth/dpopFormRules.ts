import { numberIn, textIn } from './decodeJwt.ts';
import { invalidProof, type ProofRule } from './dpopExpectation.ts';
import { es256 } from './es256.ts';
import { fail, pass } from './finding.ts';
import { verifyJwtSignature } from './jwt.ts';
import { headersOf } from './wire.ts';

/** The algorithms with which proofs may be signed. @see RFC 9449 §5.1 */
const algorithms = [es256];
export const DPOP_ALGORITHMS: readonly string[] = algorithms.map(({ alg }) => alg);

const REQUIRED_TEXTS = ['jti', 'htm', 'htu'];
/** The private members of a key of any kind. @see RFC 7518 §6.2.2, §6.3.2, §6.4 */
const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

const comesOnce: ProofRule = {
  check: 'single',
  ref: 'RFC 9449 §4.3',
  examine({ request }) {
    const count = headersOf(request, 'DPoP').length;
    return count === 1 ? pass('1', '1') : fail(invalidProof('There must be one DPoP header'), '1', String(count));
  },
};

const isJwt: ProofRule = {
  check: 'form',
  ref: 'RFC 9449 §4.3',
  examine: ({ jwt }) => (jwt === null ? fail(invalidProof('The proof is not a JWT'), 'JWT') : pass()),
};

const hasRequiredMembers: ProofRule = {
  check: 'claims',
  ref: 'RFC 9449 §4.2',
  examine({ jwt }) {
    const missing = [
      ...['typ', 'alg'].filter((name) => textIn(jwt?.header, name) === null),
      ...(typeof jwt?.header.jwk === 'object' && jwt.header.jwk !== null ? [] : ['jwk']),
      ...REQUIRED_TEXTS.filter((name) => textIn(jwt?.claims, name) === null),
      ...(numberIn(jwt?.claims, 'iat') === null ? ['iat'] : []),
    ];
    return missing.length === 0 ? pass() : fail(invalidProof('The proof lacks a required claim'), missing.join(' '));
  },
};

const typeIsProof: ProofRule = {
  check: 'typ',
  ref: 'RFC 9449 §4.3',
  examine({ jwt }) {
    const typ = textIn(jwt?.header, 'typ');
    // Media types have no case, and application/ may be left out (RFC 7515 §4.1.9).
    return /^(application\/)?dpop\+jwt$/i.test(typ ?? '')
      ? pass('dpop+jwt', typ)
      : fail(invalidProof('The JWT is not a DPoP proof'), 'dpop+jwt', typ);
  },
};

const algorithmIsAcceptable: ProofRule = {
  check: 'alg',
  ref: 'RFC 9449 §4.3',
  examine({ jwt }) {
    const alg = textIn(jwt?.header, 'alg');
    const expected = DPOP_ALGORITHMS.join(' ');
    return DPOP_ALGORITHMS.includes(alg ?? '')
      ? pass(expected, alg)
      : fail(invalidProof('The algorithm of the proof is not accepted'), expected, alg);
  },
};

const isSignedWithItsKey: ProofRule = {
  check: 'sig',
  ref: 'RFC 9449 §4.3',
  examine({ request, key }) {
    const [proof = ''] = headersOf(request, 'DPoP');
    return key !== null && verifyJwtSignature(proof, key, algorithms)
      ? pass()
      : fail(invalidProof('The signature of the proof is not valid'));
  },
};

const keyIsPublic: ProofRule = {
  check: 'jwk',
  ref: 'RFC 9449 §4.3',
  examine({ jwt }) {
    const members = Object.keys(jwt?.header.jwk ?? {});
    const shown = members.filter((name) => PRIVATE_MEMBERS.includes(name));
    return shown.length === 0 ? pass() : fail(invalidProof('The proof shows a private key'), null, shown.join(' '));
  },
};

/** What must hold of a proof by itself, in the order of RFC 9449 §4.3. */
export const dpopFormRules = [
  comesOnce,
  isJwt,
  hasRequiredMembers,
  typeIsProof,
  algorithmIsAcceptable,
  isSignedWithItsKey,
  keyIsPublic,
];
