import type { Wordings } from '../../checks/wording.ts';
import { clientAuthenticationChecks } from './clientAuthentication.ts';
import { formChecks } from './form.ts';
import { proofChecks } from './proof.ts';

/** What is examined where a client pushes its authorization request. */
export const pushedRequestChecks: Wordings = {
  ...formChecks('PR', 'endpoint for pushed requests'),
  ...clientAuthenticationChecks('PR-03'),
  ...proofChecks('PR-04'),
  'PR-01-size': {
    pass: () => ['The request is not larger than the server takes.', 'the size is bearable'],
    fail: ({ check }) => [
      `The request is ${check.actual} characters long, and ${check.expected} is the most that is taken.`,
      'the request is too large',
    ],
  },
  'PR-04-dpop_jkt': {
    pass: () => ['`dpop_jkt` names the key whose proof came along.', 'DPoP: dpop_jkt is the key of the proof'],
    fail: () => ['`dpop_jkt` names another key than that of the proof.', 'DPoP: dpop_jkt is another key'],
    none: () => [
      'No `dpop_jkt` came; the proof alone names the key to which the code will be bound.',
      'DPoP: the proof names the key',
    ],
  },
  'PR-05': {
    pass: () => ['The request holds its parameters itself.', 'no request_uri in a pushed request'],
    fail: () => [
      'The request names another pushed request by `request_uri` instead of holding its parameters.',
      'a request_uri cannot be pushed',
    ],
  },
};
