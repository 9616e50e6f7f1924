import { namesOf } from '../../facts/names.ts';
import type { Wordings } from './wording.ts';

/** What the authorization server examines while a person signs in and decides. */
export const interactionChecks: Wordings = {
  'IN-01': {
    pass: () => [
      'The cookie is that of this authorization: the request comes from the browser in which it began.',
      'the browser that began this',
    ],
    fail: () => ['The cookie of this authorization is missing or is another one.', 'not the browser that began this'],
  },
  'IN-02': {
    pass: ({ by }) => [
      `The form carries the hidden \`csrf_token\` of ${by}’s own page: no other site made it up.`,
      'the form is the server’s own',
    ],
    fail: () => ['The form does not carry the `csrf_token` of the page: it may be forged.', 'the form may be forged'],
  },
  'IN-03': {
    pass: () => ['The session cookie is that of the person who signed in.', 'signed in, the session fits'],
    fail: () => [
      'The session cookie is missing or is not that of the person who signed in.',
      'the session does not fit',
    ],
  },
  'AZ-16': {
    pass: ({ actual }) => [
      `User name and password belong together: this is ${actual}.`,
      'user name and password are right',
    ],
    fail: () => ['User name and password do not belong together.', 'user name or password is wrong'],
  },
  'AZ-17': {
    pass: ({ trace }) => [`${namesOf(trace).user} allowed the access.`, 'the access was allowed'],
    fail: ({ trace }) => [`${namesOf(trace).user} denied the access.`, 'the access was denied'],
  },
};
