import { nameOf } from '../../../facts/names.ts';
import type { CheckFacts, Wording, Wordings } from '../../checks/wording.ts';

const listed = (values: string | null) => (values ?? '').split(' ').join(', ');

const resolved: Wording = {
  pass: ({ by }) => [
    `\`request_uri\` names a request that this client pushed to ${by}. What counts from here on is what was pushed, and nothing that the address says.`,
    'request_uri: pushed by this client',
  ],
  fail: ({ check, by, actual }) => {
    if (check.expected === 'request_uri') {
      return [
        'This client must push its requests, and this one comes as plain parameters.',
        'the request was not pushed',
      ];
    }
    if (check.actual?.startsWith('urn:ietf:params:oauth:request_uri:')) {
      return [
        '`request_uri` names no pushed request that this client may still use: unknown, expired, used, or of another client.',
        'request_uri: not usable',
      ];
    }
    return [
      `${by} takes neither request objects nor a \`request_uri\` from elsewhere: ${actual}.`,
      'no request objects are taken',
    ];
  },
  none: () => [
    'The parameters stand in the request itself; there is neither a `request_uri` nor a request object.',
    'the parameters stand in the request',
  ],
};

function registered({ check, expected, actual }: CheckFacts): readonly [string, string] {
  if (check.actual === null) {
    return [
      `No \`redirect_uri\` came, and exactly one is registered for this client: ${expected}.`,
      'one redirect address is registered',
    ];
  }
  return check.expected === check.actual
    ? [
        `\`redirect_uri\` is, character by character, an address registered for this client: ${expected}.`,
        'the redirect address is registered',
      ]
    : [
        `\`redirect_uri\` is ${actual}; ${expected} is registered. On a loopback address any port will do: an app takes one that is free.`,
        'the loopback address is registered',
      ];
}

/** What the server examines before it sends anything to an address that a request names. */
export const authorizationAddressChecks: Wordings = {
  'AZ-02': {
    pass: () => ['No parameter occurs twice; only `resource` may.', 'no parameter occurs twice'],
    fail: ({ actual }) => [
      `${actual} occurs more than once: which value counts is not clear.`,
      'a parameter occurs twice',
    ],
  },
  'AZ-03': {
    pass: ({ check, step, actual, trace }) => [
      step?.id.startsWith('par.')
        ? `\`client_id\` names the client that has just been identified: ${actual}.`
        : `\`client_id\` names a client registered at ${nameOf(trace, check.by)}: ${actual}. Anybody could have sent it.`,
      'the client is registered',
    ],
    fail: ({ check, actual }) => {
      if (check.actual === null) return ['`client_id` is missing: it is not clear who asks.', 'client_id is missing'];
      return check.expected === null
        ? [`No client ${actual} is registered.`, 'the client is not registered']
        : [`\`client_id\` is ${actual}, but another client has authenticated.`, 'client_id is that of another client'];
    },
  },
  'AZ-04': resolved,
  'AZ-05': {
    pass: registered,
    fail: ({ check, by }) =>
      check.actual === null
        ? [`\`redirect_uri\` is missing, so ${by} does not know where to answer.`, 'redirect_uri is missing']
        : [
            `\`redirect_uri\` is not registered for this client. ${by} would send codes to whoever wrote it: it sends nothing there.`,
            'the redirect address is not registered',
          ],
  },
  'AZ-09': {
    pass: ({ actual }) => [
      `The answer shall come by ${actual}, which suits the redirect address.`,
      'response_mode is supported',
    ],
    fail: ({ check, actual }) => [
      `\`response_mode\` ${actual} is not taken here; possible: \`${listed(check.expected)}\`.`,
      'response_mode is not supported',
    ],
    none: () => ['No `response_mode` was asked for; a code comes back in the query.', 'no response_mode asked for'],
  },
};
