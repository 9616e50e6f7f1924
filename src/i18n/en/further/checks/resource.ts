import { apiChecks } from '../../checks/api.ts';
import type { CheckFacts, Wordings } from '../../checks/wording.ts';
import { proofChecks } from './proof.ts';

const broughtScheme = ({ check }: CheckFacts) =>
  check.actual === null ? 'no scheme' : `the scheme \`${check.actual}\``;

/** What an API examines of a request, its token and its proof. */
export const resourceChecks: Wordings = {
  ...apiChecks,
  ...proofChecks('RS-06'),
  'RS-02': {
    pass: () => ['The request brings credentials in its `Authorization` header.', 'a token came in the header'],
    fail: ({ check }) =>
      check.actual === null
        ? ['There are no credentials in the `Authorization` header.', 'no token in the header']
        : [`A token came in the ${check.actual}, where this API does not look.`, 'the token is not in the header'],
  },
  'RS-03': {
    pass: ({ check }) =>
      check.expected === 'DPoP'
        ? ['The scheme is `DPoP`: the token comes with a proof of who holds its key.', 'the scheme is DPoP']
        : ['The scheme is `Bearer`: whoever holds the token may use it.', 'the scheme is Bearer'],
    fail: (facts) => {
      const { check } = facts;
      if (check.ref === 'RFC 9449 §7.2') {
        return [
          'The token is bound to a key and comes as a bearer token, without a proof. A thief would do that.',
          'a bound token came without a proof',
        ];
      }
      return [
        `The header has ${broughtScheme(facts)} and no well-formed token; taken is ${check.expected?.split(' ').join(' or ')}.`,
        'not a usable token',
      ];
    },
  },
  'RS-05': {
    pass: ({ by }) => [`The token is meant for ${by}: it names it as its audience.`, 'the token is meant for this API'],
    fail: ({ check, by, actual }) =>
      check.actual === null
        ? ['The token names no audience.', 'the token names no audience']
        : [`The token is meant for ${actual}, and not for ${by}.`, 'the token is meant for another API'],
    none: ({ by }) => [`${by} does not look for whom the token is meant.`, 'the audience is ignored'],
  },
  'RS-08': {
    pass: () => ['The photo belongs to the user whom the token names.', 'the photo is the user’s'],
    fail: () => [
      'The photo belongs to somebody else. The answer is the same as if there were none, so that nobody learns which there are.',
      'the photo is somebody else’s',
    ],
    none: () => ['There is no such photo, so there is no owner to compare.', 'no such photo'],
  },
};
