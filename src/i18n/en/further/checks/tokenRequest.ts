import { headerOf } from '../../../../oauth/wire.ts';
import { requestBehind } from '../../../facts/requestBehind.ts';
import { pkceChecks } from '../../checks/pkce.ts';
import type { CheckFacts, Wording, Wordings } from '../../checks/wording.ts';
import { clientAuthenticationChecks } from './clientAuthentication.ts';
import { formChecks } from './form.ts';
import { proofChecks } from './proof.ts';

const listed = (values: string | null) => (values ?? 'nothing').split(' ').join(', ');
const carriesProof = ({ step }: CheckFacts) =>
  step?.message.kind === 'http.request' && headerOf(step.message, 'DPoP') !== null;

/** The same words, about the authorization request that belongs to the check's own step. */
function aboutItsRequest(wording: Wording | undefined): Wording {
  if (wording === undefined) throw new Error('these words are there');
  const own = (facts: CheckFacts) =>
    facts.step === undefined ? facts : { ...facts, asked: requestBehind(facts.trace, facts.step) };
  const { pass, fail, none } = wording;
  return {
    pass: (facts) => pass(own(facts)),
    fail: (facts) => fail(own(facts)),
    ...(none && { none: (facts: CheckFacts) => none(own(facts)) }),
  };
}

/** What the token endpoint examines of every request, and of one that redeems a code. */
export const furtherTokenChecks: Wordings = {
  ...formChecks('TK', 'token endpoint'),
  ...clientAuthenticationChecks('TK-03'),
  ...proofChecks('TK-07'),
  'TK-05': {
    pass: ({ by, actual }) => [`\`grant_type\` is ${actual}, which ${by} supports.`, 'grant_type is supported'],
    fail: ({ check, by, actual }) => [
      `${by} does not support \`grant_type\` ${actual}; it knows ${listed(check.expected)}.`,
      'grant_type is not supported',
    ],
  },
  'TK-06': {
    pass: ({ actual }) => [`This client may use the grant ${actual}.`, 'the client may use this grant'],
    fail: ({ check, actual }) =>
      check.actual === 'public'
        ? [
            'A public client cannot get a token in its own name: whoever copies its `client_id` could.',
            'a public client has no credentials',
          ]
        : [
            `This client is registered for ${listed(check.expected)}, and not for the grant ${actual}.`,
            'the client may not use this grant',
          ],
  },
  'TK-07': {
    pass: ({ by }) => [
      `A \`DPoP\` header came. ${by} examines the proof in it next; the token will be bound to its key.`,
      'a DPoP proof came, to be examined next',
    ],
    fail: () => [
      'This client must prove which key it holds, and no `DPoP` header came.',
      'a DPoP proof is demanded, none came',
    ],
    none: (facts) =>
      carriesProof(facts)
        ? [`${facts.by} does not know DPoP and ignores the proof that came.`, 'DPoP is not known here']
        : [
            'No `DPoP` header came, and none is demanded of this client: the access token will be a bearer token.',
            'no DPoP proof, none demanded',
          ],
  },
  'TK-09': {
    pass: ({ expected }) => [
      `The code is known and was issued for ${expected}, the client that asks.`,
      'the code was issued for this client',
    ],
    fail: ({ check, by, expected }) =>
      check.expected === null
        ? [`${by} has issued no such code.`, 'the code is not known']
        : [`The code was issued for ${expected}, another client.`, 'the code was issued for another client'],
  },
  'TK-11': aboutItsRequest(pkceChecks['TK-11']),
  'TK-13': {
    pass: () => [
      'The proof is made with the key to which the code was bound when it was asked for.',
      'the code is bound to this key',
    ],
    fail: ({ check }) =>
      check.actual === null
        ? ['The code is bound to a key, and no proof came.', 'the code is bound to a key, no proof']
        : [
            'The proof is made with another key than the one to which the code is bound.',
            'the code is bound to another key',
          ],
    none: () => [
      'No key was named when the code was asked for, so it is bound to none.',
      'the code is bound to no key',
    ],
  },
  'TK-14': {
    pass: () => ['The code is used for the first time.', 'the code is unused'],
    fail: ({ check }) =>
      check.ref === 'RFC 6749 §5.2'
        ? ['What this code stands for was revoked in the meantime.', 'the grant was revoked']
        : [
            'The code has been used before. Whoever sends it again repeats itself, or one of the two has a copy.',
            'the code was used before',
          ],
    none: ({ by }) => [`${by} takes a code more than once, which it must not.`, 'used codes are taken again'],
  },
  'TK-15': {
    pass: ({ actual }) => [`The token may be for ${actual}.`, 'the resource is granted'],
    fail: ({ check, expected, actual }) =>
      check.expected === null
        ? [`${actual} is no absolute address without a fragment.`, 'the resource is malformed']
        : [`The token may be for ${expected}, and not for ${actual}.`, 'the resource is not granted'],
    none: () => ['No `resource` was named; the token is for all that it may be for.', 'no resource named'],
  },
};
