import { fail, nothingToCheck, pass, type Rule } from './finding.ts';
import { examineResources } from './resourceTarget.ts';
import { scopeCovers } from './scope.ts';
import type { ProvenRequest } from './tokenFacts.ts';
import type { TokenObjection } from './tokenObjection.ts';

type ClientCredentialsRule = Rule<ProvenRequest, TokenObjection>;

/** Such a token has the client as its subject: an API must not take it for a user who has the same identifier. */
const clientIsNoUser: ClientCredentialsRule = {
  check: 'CC-01',
  ref: 'RFC 9700 §4.15',
  examine({ client, server }) {
    if (server.policy.clientSubject === 'any') return nothingToCheck;
    if (!server.subjects.includes(client.client_id)) return pass(null, client.client_id);
    const description = 'The client has the identifier of a user';
    return fail({ error: 'unauthorized_client', description }, null, client.client_id);
  },
};

const scopeIsRegistered: ClientCredentialsRule = {
  check: 'CC-02',
  ref: 'RFC 6749 §4.4.2',
  examine({ parameters, client }) {
    const scope = parameters.get('scope');
    if (scope === null) return nothingToCheck;
    if (scopeCovers(client.scope, scope)) return pass(client.scope, scope);
    const description = 'The scope is more than the client may ask for';
    return fail({ error: 'invalid_scope', description }, client.scope, scope);
  },
};

const resourceIsRegistered: ClientCredentialsRule = {
  check: 'TK-15',
  ref: 'RFC 8707 §2.2',
  examine: ({ parameters, client, server }) =>
    examineResources(parameters, [...new Set([server.audience, ...(client.resources ?? [])])]),
};

/** What must hold for a client to get a token in its own name. @see RFC 6749 §4.4 */
export const clientCredentialsRules = [clientIsNoUser, scopeIsRegistered, resourceIsRegistered];
