import type { Check, Trace } from '../../trace/trace.ts';
import type { CheckText } from '../text/checks.ts';
import { apiChecks } from './checks/api.ts';
import { authorizationRequestChecks } from './checks/authorizationRequest.ts';
import { clientChecks } from './checks/client.ts';
import { deviceChecks } from './checks/device.ts';
import { interactionChecks } from './checks/interaction.ts';
import { pkceChecks } from './checks/pkce.ts';
import { tokenRequestChecks } from './checks/tokenRequest.ts';
import { checkFacts, type Wording, type Wordings } from './checks/wording.ts';

/** Of the checks that the page opens with. */
export const storyWordings: Wordings = {
  ...authorizationRequestChecks,
  ...pkceChecks,
  ...interactionChecks,
  ...tokenRequestChecks,
  ...clientChecks,
  ...deviceChecks,
  ...apiChecks,
};

/** For a check that nobody has put into words. */
const anyCheck: Wording = {
  pass: ({ check }) => [`${check.check} passed.`, `${check.check} passed`],
  fail: ({ check }) => [`${check.check} failed.`, `${check.check} failed`],
};

const nothingToCheck: NonNullable<Wording['none']> = ({ check }) => [
  'There was nothing to check.',
  `${check.check}: nothing to check`,
];

/** What checks say in the given words. */
export function checksIn(wordings: Wordings): CheckText {
  const wordsFor = (check: Check, trace: Trace) => {
    const wording = (Object.hasOwn(wordings, check.check) && wordings[check.check]) || anyCheck;
    const facts = checkFacts(check, trace);
    if (check.passed === null) return (wording.none ?? nothingToCheck)(facts);
    return check.passed ? wording.pass(facts) : wording.fail(facts);
  };
  return {
    sentence: (check, trace) => wordsFor(check, trace)[0],
    stamp: (check, trace) => wordsFor(check, trace)[1],
  };
}

export const checks: CheckText = checksIn(storyWordings);
