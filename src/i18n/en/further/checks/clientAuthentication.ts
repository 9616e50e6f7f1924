import { readCredentials } from '../../../../oauth/clientCredentials.ts';
import { parametersOf } from '../../../facts/parametersOf.ts';
import type { CheckFacts, Wording, Wordings } from '../../checks/wording.ts';
import { assertionChecks } from './clientAssertion.ts';

/** Whether one client and one method can be made out in the request. */
function isReadable({ step }: CheckFacts): boolean {
  if (step?.message.kind !== 'http.request') return false;
  return readCredentials(step.message, parametersOf(step.message)).method !== 'refused';
}

const passed: Wording['pass'] = ({ check, by, actual }) => {
  if (check.expected === 'none') {
    return [
      '`client_id` names a public client. It has no secret to show: the client is identified, not authenticated.',
      'client identified, not authenticated',
    ];
  }
  if (check.expected === 'private_key_jwt') {
    return [
      `The client is registered for ${actual} and brings an assertion. ${by} examines that next.`,
      'an assertion came, to be examined next',
    ];
  }
  return [
    `The client authenticated itself by ${actual}: the secret is the one registered for it.`,
    'the client is authenticated',
  ];
};

const failed: Wording['fail'] = (facts) => {
  const { check, by, expected, actual } = facts;
  if (check.expected !== null) {
    return [
      `This client must authenticate by ${expected}, and the request does so by ${actual}.`,
      'not the method registered for this client',
    ];
  }
  if (check.actual !== null) return [`${by} has registered no client ${actual}.`, 'the client is not registered'];
  return isReadable(facts)
    ? ['The secret is not the one registered for this client.', 'the client secret is wrong']
    : [
        'Which client asks, or by which one method it authenticates, cannot be made out.',
        'the client cannot be made out',
      ];
};

/** How an endpoint makes sure which client asks: its check `prefix`, and the checks of an assertion that are part of it. */
export function clientAuthenticationChecks(prefix: 'TK-03' | 'PR-03' | 'RV-03'): Wordings {
  return { [prefix]: { pass: passed, fail: failed }, ...assertionChecks(prefix) };
}
