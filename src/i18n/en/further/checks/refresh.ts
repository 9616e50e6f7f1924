import type { Wordings } from '../../checks/wording.ts';
import { furtherTokenChecks } from './tokenRequest.ts';

const resource = furtherTokenChecks['TK-15'];

/** What the token endpoint examines of a refresh token. */
export const refreshChecks: Wordings = {
  'RT-01': {
    pass: () => ['A `refresh_token` is there.', 'a refresh token is there'],
    fail: () => ['`refresh_token` is missing.', 'refresh_token is missing'],
  },
  'RT-02': {
    pass: ({ by }) => [`${by} has issued this refresh token.`, 'the refresh token is known'],
    fail: ({ by }) => [`${by} has issued no such refresh token.`, 'the refresh token is not known'],
  },
  'RT-03': {
    pass: ({ expected }) => [
      `The refresh token was issued to ${expected}, the client that asks.`,
      'the refresh token is this client’s',
    ],
    fail: ({ expected }) => [
      `The refresh token was issued to ${expected}, another client.`,
      'the refresh token is another client’s',
    ],
  },
  'RT-04': {
    pass: ({ check }) => [
      `The refresh token is ${check.actual} old, lives for ${check.expected}, and was not revoked.`,
      'the refresh token is alive',
    ],
    fail: ({ check }) =>
      check.expected === null
        ? [
            'The refresh token was revoked, by itself or with all that descends from its grant.',
            'the refresh token was revoked',
          ]
        : [
            `The refresh token is ${check.actual} old and lived for ${check.expected}.`,
            'the refresh token has expired',
          ],
  },
  'RT-05': {
    pass: () => [
      'The proof is made with the key to which the refresh token is bound.',
      'bound to the key of the proof',
    ],
    fail: ({ check }) =>
      check.actual === null
        ? ['The refresh token is bound to a key, and no proof came.', 'bound to a key, no proof came']
        : ['The refresh token is bound to another key than that of the proof.', 'bound to another key'],
    none: () => [
      'The refresh token is bound to no key; only that of a public client that proves to hold one would be.',
      'bound to no key',
    ],
  },
  'RT-06': {
    pass: () => ['The refresh token has not been traded for a successor before.', 'the latest refresh token'],
    fail: ({ by }) => [
      `The refresh token was traded for its successor before. Either the client repeats itself or somebody has a copy, and ${by} cannot tell which.`,
      'the refresh token was used before',
    ],
  },
  'RT-07': {
    pass: ({ actual }) => [`The scope ${actual} is within what was granted.`, 'the scope is granted'],
    fail: ({ expected, actual }) => [
      `The scope ${actual} is more than the ${expected} that was granted: refreshing cannot add to it.`,
      'the scope is more than was granted',
    ],
    none: () => ['No scope was asked for; all that was granted applies.', 'no scope asked for'],
  },
  ...(resource && { 'RT-08': resource }),
};
