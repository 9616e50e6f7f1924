import {
  type AuthorizationObjection,
  isOpenId,
  type RequestOfClient,
  redirectedIfTrusted,
} from './authorizationFacts.ts';
import { fail, nothingToCheck, pass, type Rule } from './finding.ts';
import { PROMPTS, promptsOf } from './prompt.ts';
import { isResourceIndicator } from './resourceIndicator.ts';

type TargetRule = Rule<RequestOfClient, AuthorizationObjection>;

/** A SHA-256 thumbprint in base64url. */
const THUMBPRINT = /^[A-Za-z0-9_-]{43}$/;

/** Examined only where the parameter was sent: a server without DPoP does not know it. */
const keyThumbprintIsWellFormed: TargetRule = {
  check: 'AZ-13-dpop_jkt',
  ref: 'RFC 9449 §10',
  examine({ parameters }) {
    const thumbprint = parameters.get('dpop_jkt') ?? '';
    if (THUMBPRINT.test(thumbprint)) return pass('43base64url', thumbprint);
    return fail(redirectedIfTrusted('invalid_request', 'dpop_jkt is malformed'), '43base64url', thumbprint);
  },
};

const resourceIsKnown: TargetRule = {
  check: 'AZ-14',
  ref: 'RFC 8707 §2',
  examine({ parameters, client, server }) {
    const asked = parameters.getAll('resource');
    if (asked.length === 0) return nothingToCheck;
    const allowed = (client.resources ?? []).filter((resource) => server.resources.includes(resource));
    const expected = allowed.join(' ') || null;
    if (asked.every((resource) => allowed.includes(resource))) return pass(expected, asked.join(' '));
    const wellFormed = asked.every(isResourceIndicator);
    const description = wellFormed
      ? 'The client may not ask for this resource'
      : 'The resource is no absolute URI without fragment';
    return fail(redirectedIfTrusted('invalid_target', description), expected, asked.join(' '));
  },
};

/** `prompt` and `max_age` are honoured without the scope openid, too: they only ever ask for more of the user. */
const interactionParametersAreValid: TargetRule = {
  check: 'AZ-15',
  ref: 'OIDC Core §3.1.2.1',
  examine({ parameters }) {
    const prompts = promptsOf(parameters);
    const max_age = parameters.get('max_age');
    if (!isOpenId(parameters) && prompts.length === 0 && max_age === null) return nothingToCheck;
    if (prompts.includes('none') && prompts.length > 1) {
      return fail(redirectedIfTrusted('invalid_request', 'prompt none stands alone'), 'none', prompts.join(' '));
    }
    if (!prompts.every((prompt) => PROMPTS.some((known) => known === prompt))) {
      const objection = redirectedIfTrusted('invalid_request', 'The prompt is not supported');
      return fail(objection, PROMPTS.join(' '), prompts.join(' '));
    }
    if (max_age !== null && !/^\d+$/.test(max_age)) {
      return fail(redirectedIfTrusted('invalid_request', 'max_age is not a number of seconds'), '1*DIGIT', max_age);
    }
    return pass();
  },
};

/** What must hold of key, resources and the wishes for the user; failures are told to the client by redirect. */
export function targetRules({ parameters, server }: RequestOfClient): readonly TargetRule[] {
  const named = server.policy.dpop !== 'off' && parameters.get('dpop_jkt') !== null;
  const rules = [resourceIsKnown, interactionParametersAreValid];
  return named ? [keyThumbprintIsWellFormed, ...rules] : rules;
}
