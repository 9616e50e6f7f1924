import { fail, pass, type Rule } from './finding.ts';
import type { TokenRequestOfClient } from './tokenFacts.ts';
import { invalidRequest, type TokenObjection } from './tokenObjection.ts';

export type GrantType = 'authorization_code' | 'refresh_token' | 'client_credentials';

export const GRANT_TYPES: readonly GrantType[] = ['authorization_code', 'refresh_token', 'client_credentials'];

/** The grant type of a request, or null where it is none of those that are supported. */
export function grantTypeOf({ parameters }: Pick<TokenRequestOfClient, 'parameters'>): GrantType | null {
  const type = parameters.get('grant_type');
  return GRANT_TYPES.find((candidate) => candidate === type) ?? null;
}

const grantTypeIsPresent: Rule<TokenRequestOfClient, TokenObjection> = {
  check: 'TK-04',
  ref: 'RFC 6749 §5.2',
  examine({ parameters }) {
    const type = parameters.get('grant_type');
    return type === null ? fail(invalidRequest('grant_type is missing'), 'grant_type') : pass(null, type);
  },
};

const grantTypeIsSupported: Rule<TokenRequestOfClient, TokenObjection> = {
  check: 'TK-05',
  ref: 'RFC 6749 §5.2',
  examine(request) {
    const type = grantTypeOf(request);
    if (type !== null) return pass(type, type);
    const description = 'The grant type is not supported';
    const objection = { error: 'unsupported_grant_type', description };
    return fail(objection, GRANT_TYPES.join(' '), request.parameters.get('grant_type'));
  },
};

const clientMayUseGrantType: Rule<TokenRequestOfClient, TokenObjection> = {
  check: 'TK-06',
  ref: 'RFC 6749 §5.2',
  examine({ parameters, client }) {
    const type = parameters.get('grant_type');
    const allowed = client.grant_types.join(' ') || null;
    if (type === null || !client.grant_types.includes(type)) {
      return fail(unauthorized('The client may not use this grant type'), allowed, type);
    }
    // Whoever cannot authenticate has no credentials to be granted anything for.
    if (type === 'client_credentials' && client.client_type === 'public') {
      const objection = unauthorized('A public client cannot use client credentials');
      return { ...fail(objection, 'confidential', 'public'), ref: 'RFC 6749 §4.4' };
    }
    return pass(allowed, type);
  },
};

function unauthorized(description: string): TokenObjection {
  return { error: 'unauthorized_client', description };
}

/** What must hold of the grant type before anything of the grant is looked up. */
export const grantRules = [grantTypeIsPresent, grantTypeIsSupported, clientMayUseGrantType];
