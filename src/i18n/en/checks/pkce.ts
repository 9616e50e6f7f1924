import { isVerifierSyntax } from '../../../oauth/pkceSyntax.ts';
import { parametersOf } from '../../facts/parametersOf.ts';
import type { CheckFacts, Wordings } from './wording.ts';

const verifierIn = ({ step }: CheckFacts) => (step ? parametersOf(step.message).get('code_verifier') : null);

function verifierRefused(facts: CheckFacts): readonly [string, string] {
  const { check, by, asked } = facts;
  const verifier = verifierIn(facts);
  if (check.expected === null) {
    return [
      `A \`code_verifier\` came, but ${by} stored no challenge with this code. Taking it would let anybody switch PKCE off by stripping the challenge.`,
      'PKCE: a verifier came, no challenge is stored',
    ];
  }
  if (check.actual === null) {
    return [
      `${by} stored a challenge with this code, and no \`code_verifier\` came.`,
      'PKCE: a challenge is stored, no verifier came',
    ];
  }
  if (verifier !== null && !isVerifierSyntax(verifier)) {
    return ['The `code_verifier` is not 43 to 128 allowed characters.', 'PKCE: the verifier is malformed'];
  }
  if (asked.method === 'plain') {
    return ['Under `plain` verifier and challenge must be equal, and they differ.', 'PKCE plain: the verifier differs'];
  }
  if (verifier === check.expected) {
    return [
      'What came as `code_verifier` is the challenge itself. Its SHA-256 hash is another value than the stored challenge.',
      'PKCE: the hash of the verifier differs',
    ];
  }
  return [
    'The SHA-256 hash of the `code_verifier` is not the stored challenge.',
    'PKCE: the hash of the verifier differs',
  ];
}

/** What is examined of PKCE, at the authorization endpoint and at the token endpoint. */
export const pkceChecks: Wordings = {
  'AZ-11': {
    pass: () => ['The request brings a `code_challenge`.', 'PKCE: a challenge came'],
    fail: ({ by }) => [
      `${by} demands PKCE of this client, and the request has no \`code_challenge\`.`,
      'PKCE is demanded, no challenge came',
    ],
    none: ({ by }) => [
      `The request has no \`code_challenge\`, and ${by} does not demand one of this client.`,
      'PKCE: no challenge, none demanded',
    ],
  },
  'AZ-12': {
    pass: ({ by, actual }) => [
      `The challenge method is ${actual}, which ${by} takes from this client.`,
      'PKCE: the challenge method is allowed',
    ],
    fail: ({ check, by, actual }) => [
      `The challenge method is ${actual}; from this client ${by} takes only ${check.expected?.split(' ').join(' and ')}.`,
      'PKCE: the challenge method is not allowed',
    ],
    none: () => ['There is no challenge, so there is no method to examine.', 'PKCE: no challenge, no method'],
  },
  'AZ-13': {
    pass: () => ['The challenge is 43 to 128 allowed characters long.', 'PKCE: the challenge is well formed'],
    fail: ({ check }) =>
      check.actual === null
        ? ['A challenge method came without a challenge.', 'PKCE: a method without a challenge']
        : ['The challenge is not 43 to 128 allowed characters.', 'PKCE: the challenge is malformed'],
    none: () => ['There is no challenge to look at.', 'PKCE: no challenge to look at'],
  },
  'TK-11': {
    pass: ({ asked }) =>
      asked.method === 'plain'
        ? [
            'The `code_verifier` equals the stored challenge. Under `plain` whoever saw the challenge can pass this.',
            'PKCE plain: verifier equals challenge',
          ]
        : ['The SHA-256 hash of the `code_verifier` is the stored challenge.', 'PKCE: the verifier fits the challenge'],
    fail: verifierRefused,
    none: ({ by }) => [
      `${by} stored no challenge with this code, so nobody has to prove anything.`,
      'PKCE: no challenge stored, nothing to prove',
    ],
  },
};
