import { clientIsForeign } from '../../facts/foreign.ts';
import { namesOf } from '../../facts/names.ts';
import type { CheckText } from '../../text/checks.ts';
import type { Wordings } from '../checks/wording.ts';
import { checksIn, checks as storyChecks, storyWordings } from '../checks.ts';
import { withOwnName } from '../ownName.ts';
import { clientAnswerChecks } from './checks/answer.ts';
import { authorizationAddressChecks } from './checks/authorizationAddress.ts';
import { authorizationTargetChecks } from './checks/authorizationTarget.ts';
import { clientCredentialsChecks } from './checks/clientCredentials.ts';
import { introspectionChecks } from './checks/introspection.ts';
import { pushedRequestChecks } from './checks/pushedRequest.ts';
import { refreshChecks } from './checks/refresh.ts';
import { resourceChecks } from './checks/resource.ts';
import { revocationChecks } from './checks/revocation.ts';
import { furtherTokenChecks } from './checks/tokenRequest.ts';

/** Of every check that any party makes. */
const furtherWordings: Wordings = {
  ...storyWordings,
  ...authorizationAddressChecks,
  ...authorizationTargetChecks,
  ...pushedRequestChecks,
  ...furtherTokenChecks,
  ...refreshChecks,
  ...clientCredentialsChecks,
  ...revocationChecks,
  ...introspectionChecks,
  ...resourceChecks,
  ...clientAnswerChecks,
};

const further = checksIn(furtherWordings);

/** A check of the story that the page opens with says the same before and after the whole language is here. */
const saidIn = (check: string, foreign: boolean): CheckText =>
  !foreign && Object.hasOwn(storyWordings, check) ? storyChecks : further;

/** What checks say, whoever makes them. */
export const checks: CheckText = {
  sentence: (check, trace) =>
    withOwnName(saidIn(check.check, clientIsForeign(trace)).sentence(check, trace), namesOf(trace).app),
  stamp: (check, trace) => saidIn(check.check, clientIsForeign(trace)).stamp(check, trace),
};
