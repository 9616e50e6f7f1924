import type { Wordings } from './wording.ts';

/** What the authorization endpoint examines. */
export const authorizationRequestChecks: Wordings = {
  'AZ-01': {
    pass: ({ actual }) => [`The request came as ${actual}, which this endpoint takes.`, 'the method is allowed'],
    fail: ({ actual }) => [
      `This endpoint takes \`GET\`, or \`POST\` with a form; this was ${actual}.`,
      'the method is not allowed',
    ],
  },
  'AZ-02': {
    pass: () => ['No parameter occurs twice.', 'no parameter occurs twice'],
    fail: ({ actual }) => [
      `${actual} occurs more than once: which value counts is not clear.`,
      'a parameter occurs twice',
    ],
  },
  'AZ-03': {
    pass: ({ actual }) => [
      `\`client_id\` names a registered client: ${actual}. That says who is meant, and proves nothing.`,
      'the client is registered',
    ],
    fail: ({ check, actual }) =>
      check.actual === null
        ? ['`client_id` is missing: it is not clear who asks.', 'client_id is missing']
        : [`No client ${actual} is registered.`, 'the client is not registered'],
  },
  'AZ-04': {
    pass: () => ['The request object was read.', 'the request object was read'],
    fail: ({ by }) => [`${by} takes no request objects.`, 'request objects are not supported'],
    none: () => [
      'The parameters stand in the request itself; there is no request object to read.',
      'no request object',
    ],
  },
  'AZ-05': {
    pass: ({ expected }) => [
      `\`redirect_uri\` is, character by character, an address registered for this client: ${expected}.`,
      'the redirect address is registered',
    ],
    fail: ({ check, by }) =>
      check.actual === null
        ? [`\`redirect_uri\` is missing, so ${by} does not know where to answer.`, 'redirect_uri is missing']
        : [
            `\`redirect_uri\` is not registered for this client. ${by} shows an error itself and redirects nowhere.`,
            'the redirect address is not registered',
          ],
  },
  'AZ-06': {
    pass: () => ['`response_type` is there.', 'response_type is there'],
    fail: () => ['`response_type` is missing.', 'response_type is missing'],
  },
  'AZ-07': {
    pass: ({ by, actual }) => [`\`response_type\` is ${actual}, which ${by} supports.`, 'response_type is supported'],
    fail: ({ by, actual }) => [`${by} does not support \`response_type\` ${actual}.`, 'response_type is not supported'],
  },
  'AZ-08': {
    pass: () => ['This client may ask for a code.', 'the client may ask for a code'],
    fail: () => ['This client may not ask for a code.', 'the client may not ask for a code'],
  },
  'AZ-09': {
    pass: () => ['The answer shall come in the query of the redirect, as it does.', 'response_mode is supported'],
    fail: ({ by, actual }) => [`${by} does not support \`response_mode\` ${actual}.`, 'response_mode is not supported'],
    none: () => ['No `response_mode` was asked for; a code comes back in the query.', 'no response_mode asked for'],
  },
  'AZ-10': {
    pass: ({ actual }) => [`This client may ask for the scope ${actual}.`, 'the scope is allowed'],
    fail: ({ actual }) => [`This client may not ask for the scope ${actual}.`, 'the scope is not allowed'],
    none: () => ['No scope was asked for; the one registered for this client applies.', 'no scope asked for'],
  },
  'AZ-14': {
    pass: () => ['The `resource` is known.', 'the resource is known'],
    fail: ({ by, actual }) => [`${by} does not know the resource ${actual}.`, 'the resource is not known'],
    none: () => ['No `resource` was named.', 'no resource named'],
  },
  'AZ-15': {
    pass: () => ['The parameters of OpenID Connect are in order.', 'OpenID: parameters in order'],
    fail: ({ actual }) => [`OpenID Connect does not allow ${actual} here.`, 'OpenID: a parameter is wrong'],
    none: () => [
      'The scope has no `openid`, so the rules of OpenID Connect do not apply.',
      'no OpenID Connect request',
    ],
  },
};
