import type { Wordings } from '../../checks/wording.ts';

/** What the token endpoint examines of a client that asks in its own name. */
export const clientCredentialsChecks: Wordings = {
  'CC-01': {
    pass: ({ actual }) => [
      `No user has the identifier ${actual}, so no API will take the client for a user.`,
      'the client is no user',
    ],
    fail: ({ actual }) => [
      `A user has the identifier ${actual} too: an API could take the client for that user.`,
      'the client is named like a user',
    ],
    none: ({ by }) => [
      `${by} does not look whether a user has the same identifier as this client.`,
      'users of the same name are not looked for',
    ],
  },
  'CC-02': {
    pass: ({ actual }) => [`The client is registered for the scope ${actual}.`, 'the scope is allowed'],
    fail: ({ expected, actual }) => [
      `The client is registered for ${expected}, and asks for ${actual}.`,
      'the scope is not allowed',
    ],
    none: () => ['No scope was asked for; the one registered for this client applies.', 'no scope asked for'],
  },
};
