import type { Wordings } from '../../checks/wording.ts';

/** What is examined between a DPoP proof and the request that it comes with, by the last part of the check's id. */
export const proofTarget: Wordings = {
  htm: {
    pass: ({ actual }) => [`The proof is for a request by ${actual}, which this is.`, 'proof: for this method'],
    fail: ({ expected, actual }) => [
      `The proof is for a request by ${actual}, and this is one by ${expected}.`,
      'proof: for another method',
    ],
  },
  htu: {
    pass: () => ['The proof is for this address, so that it is of no use at another.', 'proof: for this address'],
    fail: ({ expected, actual }) => [
      `The proof is for ${actual}, and the request came to ${expected}.`,
      'proof: for another address',
    ],
  },
  nonce: {
    pass: ({ by }) => [
      `The proof contains a nonce that ${by} handed out lately: it cannot have been made long before.`,
      'proof: with the server’s nonce',
    ],
    fail: ({ check, by }) =>
      check.actual === null
        ? [
            `${by} wants its nonce in the proof, and there is none. It sends one with its answer, for another try.`,
            'proof: without the server’s nonce',
          ]
        : [`The nonce in the proof is none that ${by} takes now. It sends a new one.`, 'proof: with an old nonce'],
    none: ({ by }) => [`${by} demands no nonce in the proof.`, 'proof: no nonce demanded'],
  },
  iat: {
    pass: () => ['The proof was made just now, give or take a minute.', 'proof: made just now'],
    fail: () => ['By its `iat` the proof was not made just now.', 'proof: not made just now'],
    none: ({ by }) => [
      `The nonce tells ${by} already that the proof is new, without trusting another’s clock.`,
      'proof: the nonce shows that it is new',
    ],
  },
  ath: {
    pass: () => [
      'The proof contains the SHA-256 hash of this access token, so that it goes with no other.',
      'proof: made for this token',
    ],
    fail: ({ check }) =>
      check.actual === null
        ? ['The proof does not name the access token that it comes with.', 'proof: ath is missing']
        : ['The proof was made for another access token.', 'proof: made for another token'],
    none: () => ['There is no access token that the proof would have to name.', 'proof: no token to name'],
  },
  jkt: {
    pass: () => [
      'The access token is bound to the key of this proof. Without its private key the token is of no use.',
      'proof: the key of the token',
    ],
    fail: ({ check }) =>
      check.expected === null
        ? ['The access token is bound to no key: it is a bearer token.', 'proof: the token is bound to no key']
        : ['The access token is bound to another key.', 'proof: not the key of the token'],
    none: () => ['There is no access token that would be bound to a key.', 'proof: no bound token'],
  },
  jti: {
    pass: ({ actual }) => [
      `A proof with this \`jti\`, ${actual}, has not come before. A copy of it would be refused.`,
      'proof: used for the first time',
    ],
    fail: () => ['This proof was used before: it may be a copy.', 'proof: used before'],
    none: ({ by }) => [
      `${by} does not remember proofs, so a copy would not be noticed.`,
      'proof: copies are not noticed',
    ],
  },
};
