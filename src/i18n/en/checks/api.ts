import type { CheckFacts, Wordings } from './wording.ts';

/** Seconds since the epoch, as a JWT states them, in words that need no calendar. */
const secondsLeft = ({ check }: CheckFacts) => Number(check.expected) - Number(check.actual);

/** What the API examines of a request and its access token. */
export const apiChecks: Wordings = {
  'RS-01': {
    pass: () => ['The token comes once, in one place.', 'one token, in one place'],
    fail: () => ['The request brings tokens in more than one place.', 'more than one token'],
    none: () => ['The request brings no token.', 'no token came'],
  },
  'RS-02': {
    pass: () => ['The request brings credentials in its `Authorization` header.', 'a token came in the header'],
    fail: () => ['There are no credentials in the `Authorization` header.', 'no token in the header'],
  },
  'RS-03': {
    pass: () => ['The scheme is `Bearer`: whoever holds the token may use it.', 'the scheme is Bearer'],
    fail: ({ by }) => [`${by} takes well-formed \`Bearer\` tokens only.`, 'not a usable bearer token'],
  },
  'RS-04-typ': {
    pass: () => [
      'The token is a JWT of type `at+jwt`, an access token, with all that it must say.',
      'the token is an access token',
    ],
    fail: () => ['This is no complete JWT access token (`at+jwt`).', 'the token is no access token'],
  },
  'RS-04-iss': {
    pass: ({ by, actual }) => [`The token names ${actual} as its issuer, whom ${by} trusts.`, 'the issuer is trusted'],
    fail: ({ by, actual }) => [
      `The token names ${actual} as its issuer; ${by} does not trust it.`,
      'the issuer is not trusted',
    ],
  },
  'RS-05': {
    pass: ({ by }) => [`The token is meant for ${by}: it names it as its audience.`, 'the token is meant for this API'],
    fail: ({ by }) => [`The token is not meant for ${by}.`, 'the token is meant for another API'],
  },
  'RS-04-sig': {
    pass: ({ expected }) => [`The signature (${expected}) is valid under the issuer’s key.`, 'the signature is valid'],
    fail: () => ['The signature is not valid under a key of the issuer.', 'the signature is not valid'],
  },
  'RS-04-exp': {
    pass: (facts) => [
      `The token has not expired: it lives for another ${secondsLeft(facts)} seconds.`,
      'the token has not expired',
    ],
    fail: () => ['The token has expired.', 'the token has expired'],
  },
  'RS-07': {
    pass: ({ expected }) => [`The scope of the token covers what is asked for: ${expected}.`, 'the scope suffices'],
    fail: ({ expected }) => [`The scope of the token does not cover ${expected}.`, 'the scope does not suffice'],
  },
};
