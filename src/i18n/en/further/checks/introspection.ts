import type { Wordings } from '../../checks/wording.ts';
import { formChecks } from './form.ts';

/** What is examined where an API asks about a token. */
export const introspectionChecks: Wordings = {
  ...formChecks('IS', 'introspection endpoint'),
  'IS-03': {
    pass: ({ actual }) => [
      `An API asks that may ask, and it has authenticated itself: ${actual}.`,
      'the API is authenticated',
    ],
    fail: ({ by }) => [
      `Who asks has not shown itself to be an API that may ask. Otherwise anybody could try values at ${by} until one is a token.`,
      'who asks is not authenticated',
    ],
  },
  'IS-04': {
    pass: () => ['A `token` is named.', 'a token is named'],
    fail: () => ['`token` is missing.', 'token is missing'],
  },
  'IS-05': {
    pass: ({ by }) => [`${by} has issued this access token.`, 'the access token is known'],
    fail: ({ by }) => [`${by} has issued no such access token.`, 'the access token is not known'],
  },
  'IS-06': {
    pass: () => ['Neither the token nor the grant that it comes from was revoked.', 'not revoked'],
    fail: () => [
      'The token, or the grant that it comes from, was revoked. An API that only verifies its signature would not know.',
      'revoked',
    ],
  },
  'IS-07': {
    pass: ({ check }) => [
      `The token lives for another ${Number(check.expected) - Number(check.actual)} seconds.`,
      'not expired',
    ],
    fail: () => ['The token has expired.', 'expired'],
  },
  'IS-08': {
    pass: ({ expected }) => [`The token is for the API that asks, ${expected}.`, 'the token is for this API'],
    fail: () => [
      'The token is for another API. What it says is none of this one’s business.',
      'the token is for another API',
    ],
  },
};
