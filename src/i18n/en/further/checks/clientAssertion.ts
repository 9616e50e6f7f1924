import type { Wording, Wordings } from '../../checks/wording.ts';

/** Seconds since the Unix epoch between two times of a check. */
const apart = (one: string | null, other: string | null) => Math.abs(Number(one) - Number(other));

const words: Readonly<Record<string, Wording>> = {
  alg: {
    pass: ({ actual }) => [
      `The assertion is a JWT signed with a private key (${actual}).`,
      'assertion: signed with a private key',
    ],
    fail: ({ check, actual }) =>
      check.actual === null
        ? ['The assertion is not a JWT that says how it is signed.', 'assertion: not a signed JWT']
        : [`The assertion is signed by ${actual}, which is not taken.`, 'assertion: the algorithm is not taken'],
  },
  typ: {
    pass: () => ['The assertion does not pretend to be a JWT of another kind.', 'assertion: the type fits'],
    fail: ({ actual }) => [
      `This JWT is of type ${actual}: it was made to say something else.`,
      'assertion: a JWT of another kind',
    ],
  },
  iss: {
    pass: ({ actual }) => [
      `The client issued the assertion itself: \`iss\` is ${actual}.`,
      'assertion: issued by the client',
    ],
    fail: ({ expected }) => [
      `\`iss\` of the assertion must be ${expected}, the client itself.`,
      'assertion: of another issuer',
    ],
  },
  sub: {
    pass: ({ actual }) => [
      `The assertion speaks of this client: \`sub\` is ${actual}.`,
      'assertion: about this client',
    ],
    fail: ({ expected }) => [
      `\`sub\` of the assertion must be ${expected}, the client itself.`,
      'assertion: about somebody else',
    ],
  },
  aud: {
    pass: ({ by, expected }) => [
      `The assertion is meant for ${by}: its audience is ${expected}. It is worth nothing elsewhere.`,
      'assertion: meant for this server',
    ],
    fail: ({ by, expected }) => [
      `The audience of the assertion is not ${expected} alone: it may have been made for another server than ${by}.`,
      'assertion: not meant for this server alone',
    ],
  },
  sig: {
    pass: () => [
      'The signature is valid under a public key registered for the client. The private key never leaves the client.',
      'assertion: the signature is valid',
    ],
    fail: () => [
      'No key registered for the client has signed this assertion.',
      'assertion: the signature is not valid',
    ],
  },
  exp: {
    pass: ({ check }) => [
      `The assertion is valid for another ${apart(check.expected, check.actual)} seconds.`,
      'assertion: not expired',
    ],
    fail: ({ check }) =>
      check.actual === null
        ? ['The assertion does not say when it expires.', 'assertion: exp is missing']
        : ['The assertion has expired.', 'assertion: expired'],
  },
  iat: {
    pass: () => ['The assertion was not made in the future, give or take a minute.', 'assertion: valid already'],
    fail: () => ['By its times the assertion is not valid yet.', 'assertion: not valid yet'],
    none: () => ['The assertion says neither `iat` nor `nbf`, and need not.', 'assertion: no iat, none needed'],
  },
  jti: {
    pass: ({ actual }) => [
      `An assertion with this \`jti\`, ${actual}, has not come before. A copy of it would be refused.`,
      'assertion: used for the first time',
    ],
    fail: ({ check }) =>
      check.actual === null
        ? ['The assertion has no `jti`, so that a copy could not be told from it.', 'assertion: jti is missing']
        : ['This assertion was used before: it may be a copy.', 'assertion: used before'],
  },
};

/** What is examined of the JWT by which a client authenticates (`private_key_jwt`), as parts of the check `prefix`. */
export function assertionChecks(prefix: string): Wordings {
  return Object.fromEntries(Object.entries(words).map(([part, wording]) => [`${prefix}-${part}`, wording]));
}
