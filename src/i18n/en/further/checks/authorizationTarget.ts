import { namesOf } from '../../../facts/names.ts';
import type { Wordings } from '../../checks/wording.ts';

/** What the server examines of key, resources and the wishes of a request, and of what it knows of the user. */
export const authorizationTargetChecks: Wordings = {
  'AZ-13-dpop_jkt': {
    pass: () => [
      '`dpop_jkt` is a SHA-256 thumbprint. The code will be bound to the key that it names.',
      'DPoP: the code will be bound to a key',
    ],
    fail: () => ['`dpop_jkt` is not a SHA-256 thumbprint in base64url.', 'DPoP: dpop_jkt is malformed'],
  },
  'AZ-14': {
    pass: ({ actual }) => [`The client may ask for tokens for ${actual}.`, 'the resource is allowed'],
    fail: ({ actual }) => [`The client may not ask for tokens for ${actual}.`, 'the resource is not allowed'],
    none: ({ by }) => [
      `No \`resource\` was named; the token will be for the API that ${by} takes by default.`,
      'no resource named',
    ],
  },
  'AZ-15': {
    pass: () => ['`prompt` and `max_age` are in order.', 'prompt and max_age are in order'],
    fail: ({ check, expected, actual }) => {
      if (check.expected === '1*DIGIT')
        return [`\`max_age\` is ${actual}, which is no number of seconds.`, 'max_age is malformed'];
      return check.expected === 'none'
        ? ['`prompt=none` forbids to ask the user, and another value asks for just that.', 'prompt contradicts itself']
        : [`${actual} is not taken here; allowed: ${expected}.`, 'prompt is not supported'];
    },
    none: () => ['The request has no wishes as to whether and how the user is asked.', 'no prompt, no max_age'],
  },
  'AZ-16': {
    pass: ({ step, by, trace, actual }) =>
      step?.id.startsWith('signin.')
        ? [`User name and password belong together: this is ${actual}.`, 'user name and password are right']
        : [
            `${namesOf(trace).user} has a session at ${by}, young enough for this request: no password is asked for.`,
            'signed in already',
          ],
    fail: ({ step, by }) =>
      step?.id.startsWith('signin.')
        ? ['User name and password do not belong together.', 'user name or password is wrong']
        : [
            `The request forbids to show a page, and ${by} would have to show its sign-in page.`,
            'a sign-in would be needed',
          ],
  },
  'AZ-17': {
    pass: ({ check, trace, by }) =>
      check.expected === 'remembered'
        ? [
            `${by} remembers that ${namesOf(trace).user} allowed this client all of this before, and need not ask again.`,
            'the access was allowed before',
          ]
        : [`${namesOf(trace).user} allowed the access.`, 'the access was allowed'],
    fail: ({ check, trace, by }) =>
      check.expected === 'remembered'
        ? [
            `The request forbids to show a page, and ${by} would have to ask ${namesOf(trace).user} for consent.`,
            'consent would be needed',
          ]
        : [`${namesOf(trace).user} denied the access.`, 'the access was denied'],
  },
};
