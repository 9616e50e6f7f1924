import type { Wordings } from './wording.ts';

/** What the client examines: the answer at its callback, and the answer of the token endpoint. */
export const clientChecks: Wordings = {
  'CB-01': {
    pass: ({ by }) => [`A request that ${by} sent waits for its answer.`, 'a request is pending'],
    fail: ({ by }) => [`${by} sent no request that waits for an answer.`, 'no request is pending'],
  },
  'CB-02': {
    pass: () => ['No parameter occurs twice.', 'no parameter occurs twice'],
    fail: ({ actual }) => [`${actual} occurs more than once.`, 'a parameter occurs twice'],
  },
  'CB-03': {
    pass: () => ['The answer arrived at the `redirect_uri` of the request.', 'arrived at the right address'],
    fail: () => ['The answer arrived at another address than the `redirect_uri`.', 'arrived at another address'],
  },
  'CB-04': {
    pass: ({ by, actual }) => [
      `\`iss\` names the server that ${by} asked: ${actual}.`,
      'iss is the server that was asked',
    ],
    fail: ({ check, expected }) =>
      check.actual === null
        ? [`\`iss\` is missing; ${expected} sends it with every answer.`, 'iss is missing']
        : ['`iss` names another server than the one that was asked.', 'iss is another server'],
  },
  'CB-05': {
    pass: ({ by }) => [`\`state\` is the value that ${by} made for this request.`, 'state is its own'],
    fail: ({ check, by }) =>
      check.actual === null
        ? ['`state` is missing.', 'state is missing']
        : [`\`state\` is not the value that ${by} made.`, 'state is not its own'],
  },
  'CB-06': {
    pass: () => ['The answer is not an error.', 'no error came'],
    fail: ({ actual }) => [`The answer is an error: ${actual}.`, 'the answer is an error'],
  },
  'CB-07': {
    pass: () => ['The answer brings a code and, as it should, no token.', 'a code came, and no token'],
    fail: ({ check, actual }) =>
      check.actual === null
        ? ['The answer brings no code.', 'no code came']
        : [
            `The answer brings ${actual} through the browser, which was not asked for.`,
            'a token came through the browser',
          ],
  },
  'TR-01': {
    pass: () => ['The status is `200`.', 'status 200'],
    fail: ({ actual }) => [`The status is ${actual}: there is no token.`, 'the status is not 200'],
  },
  'TR-02': {
    pass: () => ['The body is a JSON object and says so.', 'the body is JSON'],
    fail: () => ['The body is not a JSON object.', 'the body is not JSON'],
  },
  'TR-03': {
    pass: () => ['`access_token` and `token_type` are there.', 'an access token came'],
    fail: ({ expected }) => [`The answer lacks ${expected}.`, 'the access token or its type is missing'],
  },
  'TR-04': {
    pass: ({ by, actual }) => [
      `The token is of a type that ${by} knows how to use: ${actual}.`,
      'the token type is known',
    ],
    fail: ({ by }) => [`${by} does not know how to use a token of this type.`, 'the token type is not known'],
  },
};
