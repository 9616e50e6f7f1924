import type { Wordings } from '../../checks/wording.ts';

/** What an endpoint examines of the form that is sent to it, as its checks 01 and 02; `endpoint` names it in a sentence. */
export function formChecks(prefix: 'TK' | 'PR' | 'RV' | 'IS', endpoint: string): Wordings {
  return {
    [`${prefix}-01`]: {
      pass: () => [
        'The request is a `POST` of a form, and nothing secret stands in its address.',
        'a form, sent by POST',
      ],
      fail: ({ check, expected, actual }) => {
        if (check.expected === null) {
          return [`${actual} stands in the address, where it does not belong.`, 'a secret stands in the address'];
        }
        return check.expected === 'POST'
          ? [`The ${endpoint} takes ${expected}, and this was ${actual}.`, 'not sent by POST']
          : [`The ${endpoint} takes a form, ${expected}, and the body is ${actual}.`, 'the body is no form'];
      },
    },
    [`${prefix}-02`]: {
      pass: () => ['No parameter occurs twice; only `resource` may.', 'no parameter occurs twice'],
      fail: ({ actual }) => [
        `${actual} occurs more than once: which value counts is not clear.`,
        'a parameter occurs twice',
      ],
    },
  };
}
