import type { Wordings } from '../../checks/wording.ts';

const names = (list: string | null) =>
  (list ?? '')
    .split(' ')
    .map((name) => `\`${name}\``)
    .join(', ');

/** What is examined of a DPoP proof by itself, by the last part of the check's id. */
export const proofForm: Wordings = {
  single: {
    pass: () => ['There is one `DPoP` header.', 'proof: one DPoP header'],
    fail: ({ check }) =>
      check.actual === '0'
        ? ['The token comes with the scheme `DPoP`, and no `DPoP` header with a proof.', 'proof: missing']
        : ['There is more than one `DPoP` header.', 'proof: more than one'],
  },
  form: {
    pass: () => ['The proof is a JWT.', 'proof: a JWT'],
    fail: () => ['What came in the `DPoP` header is not a JWT.', 'proof: not a JWT'],
  },
  claims: {
    pass: () => [
      'The proof has all that it must say: `typ`, `alg`, `jwk`, and `jti`, `htm`, `htu`, `iat`.',
      'proof: complete',
    ],
    fail: ({ check }) => [`The proof lacks ${names(check.expected)}.`, 'proof: something is missing'],
  },
  typ: {
    pass: () => ['The type is `dpop+jwt`: no JWT of another kind can pass for a proof.', 'proof: the type is right'],
    fail: () => ['The type is not `dpop+jwt`: this JWT was made for something else.', 'proof: a JWT of another kind'],
  },
  alg: {
    pass: ({ actual }) => [
      `The proof is signed by ${actual}, with a private key that nobody else needs to know.`,
      'proof: the algorithm is taken',
    ],
    fail: ({ expected, actual }) => [
      `The proof is signed by ${actual}; ${expected} is taken here.`,
      'proof: the algorithm is not taken',
    ],
  },
  sig: {
    pass: () => [
      'The signature is valid under the public key in the proof: whoever made it has the private key.',
      'proof: the signature is valid',
    ],
    fail: () => ['The signature is not valid under the public key in the proof.', 'proof: the signature is not valid'],
  },
  jwk: {
    pass: () => ['The key in the proof is a public one.', 'proof: the key is a public one'],
    fail: ({ actual }) => [
      `The proof gives its private key away (${actual}), so that anybody could make such proofs.`,
      'proof: shows its private key',
    ],
  },
};
