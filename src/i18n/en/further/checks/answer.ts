import type { Wordings } from '../../checks/wording.ts';

interface Answer {
  /** What a status other than success means for whoever asked. */
  readonly without: string;
}

/** What whoever asked examines first of an answer: its status and, if there is a body, that this is JSON. */
function answerChecks(prefix: string, { without }: Answer): Wordings {
  return {
    [`${prefix}-01`]: {
      pass: ({ actual }) => [`The status is ${actual}: it worked.`, 'the status says that it worked'],
      fail: ({ expected, actual }) => [
        `The status is ${actual}, not ${expected}: ${without}.`,
        'the status says that it failed',
      ],
    },
    [`${prefix}-02`]: {
      pass: () => ['The body is a JSON object and says so.', 'the body is JSON'],
      fail: () => ['The body is not a JSON object.', 'the body is not JSON'],
    },
  };
}

/** What a client examines of the documents of a server and of an API, and of the answers to push and revocation. */
export const clientAnswerChecks: Wordings = {
  ...answerChecks('MC', { without: 'there is no document about the server' }),
  'MC-03': {
    pass: ({ actual }) => [
      `The document is that of the issuer that was asked: ${actual}. Another server cannot put itself in its place.`,
      'the issuer is the one that was asked',
    ],
    fail: ({ expected, actual }) => [
      `The document says that it is of ${actual}; asked was ${expected}.`,
      'the issuer is another one',
    ],
  },
  'MC-04': {
    pass: () => ['The document says where the endpoints are.', 'the endpoints are there'],
    fail: ({ expected }) => [`The document lacks ${expected}.`, 'an endpoint is missing'],
  },
  ...answerChecks('MD', { without: 'there is no document about the API' }),
  'MD-03': {
    pass: ({ actual }) => [
      `The document is that of the API that was meant: ${actual}.`,
      'the API is the one that was meant',
    ],
    fail: ({ expected, actual }) => [
      `The document says that it is of ${actual}; meant was ${expected}. Its tokens could be used elsewhere.`,
      'the API is another one',
    ],
  },
  'MD-04': {
    pass: ({ actual }) => [`The API takes tokens of ${actual}.`, 'it names its authorization server'],
    fail: () => ['The document does not say whose tokens the API takes.', 'no authorization server is named'],
  },
  ...answerChecks('PC', { without: 'the request was not taken' }),
  'PC-03': {
    pass: () => ['A `request_uri` is there, for the browser to bring.', 'a request_uri came'],
    fail: () => ['The answer lacks `request_uri`.', 'request_uri is missing'],
  },
  'RC-01': {
    pass: () => ['The status is `200`: the token is not valid any more, if it ever was.', 'the token is revoked'],
    fail: ({ actual }) => [`The status is ${actual}: the token may still be valid.`, 'the token is not revoked'],
  },
  'CB-04': {
    pass: ({ by, actual }) => [
      `\`iss\` names the server that ${by} asked: ${actual}.`,
      'iss is the server that was asked',
    ],
    fail: ({ check, expected }) => {
      if (check.expected === null) {
        return ['`iss` is there, and the server that was asked sends none.', 'iss was not to be expected'];
      }
      return check.actual === null
        ? [`\`iss\` is missing; ${expected} sends it with every answer.`, 'iss is missing']
        : ['`iss` names another server than the one that was asked.', 'iss is another server'];
    },
    none: () => ['No `iss` is looked at: nothing shows which server answered.', 'iss is not looked at'],
  },
  'CB-05': {
    pass: ({ by }) => [`\`state\` is the value that ${by} made for this request.`, 'state is its own'],
    fail: ({ check, by }) =>
      check.actual === null
        ? ['`state` is missing.', 'state is missing']
        : [`\`state\` is not the value that ${by} made.`, 'state is not its own'],
    none: () => ['The request had no `state` that could come back.', 'no state to compare'],
  },
  ...answerChecks('IC', { without: 'nothing is known about the token' }),
  'IC-03': {
    pass: () => ['The server says that the token is active.', 'the token is active'],
    fail: () => ['The server says that the token is not active, and not why.', 'the token is not active'],
  },
  'IC-04': {
    pass: ({ by, actual }) => [`The token is of ${actual}, whom ${by} trusts.`, 'the issuer is trusted'],
    fail: ({ by, actual }) => [`The token is of ${actual}, whom ${by} does not trust.`, 'the issuer is not trusted'],
    none: () => ['The answer does not name the issuer of the token.', 'no issuer is named'],
  },
  'IC-05': {
    pass: ({ by }) => [`The token is meant for ${by}.`, 'the token is meant for this API'],
    fail: ({ by }) => [`The token is not meant for ${by}.`, 'the token is meant for another API'],
    none: ({ by }) => [`${by} does not look for whom the token is meant.`, 'the audience is ignored'],
  },
  'IC-06': {
    pass: () => ['The token has not expired.', 'the token has not expired'],
    fail: () => ['The token has expired.', 'the token has expired'],
    none: () => ['The answer does not say when the token expires.', 'no time of expiry'],
  },
};
