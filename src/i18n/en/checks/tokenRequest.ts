import type { Wordings } from './wording.ts';

/** What the token endpoint examines. */
export const tokenRequestChecks: Wordings = {
  'TK-01': {
    pass: () => [
      'The request is a `POST` of a form, and nothing secret stands in its address.',
      'a form, sent by POST',
    ],
    fail: ({ expected, actual }) => [
      `The token endpoint takes a form sent by \`POST\`; expected ${expected}, got ${actual}.`,
      'not a form sent by POST',
    ],
  },
  'TK-02': {
    pass: () => ['No parameter occurs twice.', 'no parameter occurs twice'],
    fail: ({ actual }) => [`${actual} occurs more than once.`, 'a parameter occurs twice'],
  },
  'TK-03': {
    pass: ({ check, expected }) =>
      check.expected === 'none'
        ? [
            '`client_id` names a public client. It has no secret to show: the client is identified, not authenticated.',
            'client identified, not authenticated',
          ]
        : [`The client authenticated itself by ${expected}.`, 'the client is authenticated'],
    fail: ({ check, actual }) =>
      check.expected === null && check.actual !== null
        ? [`No client ${actual} is registered.`, 'the client is not registered']
        : ['The client did not authenticate itself as it must.', 'client authentication failed'],
  },
  'TK-04': {
    pass: () => ['`grant_type` is there.', 'grant_type is there'],
    fail: () => ['`grant_type` is missing.', 'grant_type is missing'],
  },
  'TK-05': {
    pass: ({ by, actual }) => [`\`grant_type\` is ${actual}, which ${by} supports.`, 'grant_type is supported'],
    fail: ({ by, actual }) => [`${by} does not support \`grant_type\` ${actual}.`, 'grant_type is not supported'],
  },
  'TK-06': {
    pass: () => ['This client may redeem codes.', 'the client may redeem codes'],
    fail: () => ['This client may not redeem codes.', 'the client may not redeem codes'],
  },
  'TK-07': {
    pass: () => ['The proof of possession is valid.', 'the proof of possession is valid'],
    fail: () => ['The proof of possession is not valid.', 'the proof of possession is not valid'],
    none: ({ by }) => [
      `${by} issues bearer tokens only, so no proof of possession (DPoP) is examined.`,
      'no proof of possession',
    ],
  },
  'TK-08': {
    pass: () => ['A `code` is there.', 'a code is there'],
    fail: () => ['`code` is missing.', 'code is missing'],
  },
  'TK-09': {
    pass: ({ expected }) => [
      `The code is known and was issued for ${expected}, the \`client_id\` that the request names.`,
      'the code was issued for this client_id',
    ],
    fail: ({ check, by, expected }) =>
      check.expected === null
        ? [`${by} has issued no such code.`, 'the code is not known']
        : [`The code was issued for ${expected}, another client.`, 'the code was issued for another client'],
  },
  'TK-10': {
    pass: ({ check }) => [
      `The code is ${check.actual} old and lives for ${check.expected}.`,
      'the code has not expired',
    ],
    fail: ({ check }) => [`The code is ${check.actual} old and lived for ${check.expected}.`, 'the code has expired'],
  },
  'TK-12': {
    pass: () => [
      '`redirect_uri` is the one of the authorization request. It is public, so this stops nobody who knows it.',
      'redirect_uri as in the request',
    ],
    fail: ({ check }) =>
      check.actual === null
        ? ['The authorization request named a `redirect_uri`; this request does not.', 'redirect_uri is missing']
        : ['`redirect_uri` is another one than in the authorization request.', 'redirect_uri differs from the request'],
    none: () => ['The authorization request named no `redirect_uri` to compare with.', 'no redirect_uri to compare'],
  },
  'TK-13': {
    pass: () => ['The proof key is the one to which the code is bound.', 'the code is bound to this key'],
    fail: () => ['The proof key is not the one to which the code is bound.', 'the code is bound to another key'],
    none: () => ['The code is not bound to a proof key (DPoP).', 'the code is bound to no key'],
  },
  'TK-14': {
    pass: () => ['The code is used for the first time.', 'the code is unused'],
    fail: () => ['The code has been used before.', 'the code was used before'],
  },
  'TK-15': {
    pass: () => ['The `resource` is within what was granted.', 'the resource is granted'],
    fail: ({ actual }) => [`The resource ${actual} is not within what was granted.`, 'the resource is not granted'],
    none: () => ['No `resource` was named.', 'no resource named'],
  },
};
