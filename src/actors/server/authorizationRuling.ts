import type { AuthorizationServerFacts } from '../../oauth/authorizationFacts.ts';
import {
  type AuthorizationRefusal,
  type AuthorizationRequest,
  examineAuthorizationRequest,
  type RedirectedRefusal,
} from '../../oauth/authorizationRequest.ts';
import { cookieOf } from '../../oauth/cookies.ts';
import type { Judgement } from '../../oauth/finding.ts';
import { SESSION_COOKIE } from '../../oauth/interaction.ts';
import type { Session } from '../../oauth/records.ts';
import type { ClientRegistration } from '../../oauth/registration.ts';
import { examineStanding, type Need } from '../../oauth/standing.ts';
import type { HttpRequest } from '../../oauth/wire.ts';
import type { Received } from '../port.ts';
import type { ServerContext } from './serverContext.ts';

type AuthorizationEvent = Received<'authorization.request', HttpRequest>;

/** What an authorization will end in if the user plays a part in it: a code, or an error that is told after sign-in. */
export type Asked =
  | { readonly kind: 'code'; readonly request: AuthorizationRequest; readonly need: Need }
  | { readonly kind: 'error'; readonly refusal: RedirectedRefusal };

/** What the server makes of a request at the authorization endpoint. */
export type AuthorizationRuling = Judgement<AuthorizationRefusal, Asked>;

/** What the server examines authorization requests against; `now` in milliseconds since the Unix epoch. */
export function authorizationFacts({ config, clients, records }: ServerContext, now: number): AuthorizationServerFacts {
  const resources = config.resourceServers.map(({ identifier }) => identifier);
  return { clients, resources, pushedRequests: records.pushedRequests, policy: config.policy, now };
}

/** The session that the cookie of a request stands for, or null. */
export function sessionOf({ records }: ServerContext, request: HttpRequest): Session | null {
  const cookie = cookieOf(request, SESSION_COOKIE);
  return records.sessions.find(({ value }) => value === cookie) ?? null;
}

/** The client with an identifier that an accepted request names. */
export function clientOf({ clients }: ServerContext, id: string): ClientRegistration {
  const client = clients.find(({ client_id }) => client_id === id);
  if (client === undefined) throw new Error('an accepted request names a registered client');
  return client;
}

/** Examines the request, and what the server knows of the user who sends it: AZ-01 to AZ-17. */
export function ruleOnAuthorization(context: ServerContext, { message, at }: AuthorizationEvent): AuthorizationRuling {
  const { consents } = context.records;
  const { policy } = context.config;
  const examined = examineAuthorizationRequest(message, authorizationFacts(context, at));
  const session = sessionOf(context, message);
  if (examined.accepted === null) return toldAfterSignIn(context, message, examined);
  const request = examined.accepted;
  const client = clientOf(context, request.client_id);
  const standing = examineStanding({ request, client, session, consents, policy, now: at });
  const findings = [...examined.findings, ...standing.findings];
  if (standing.refusal !== null) return { findings, refusal: standing.refusal, accepted: null };
  return { findings, refusal: null, accepted: { kind: 'code', request, need: standing.accepted } };
}

/**
 * Where the policy wants to know that a user is there, an error waits until somebody has signed in, unless the request
 * forbids to ask.
 * @see RFC 9700 §4.11.2
 */
function toldAfterSignIn(
  context: ServerContext,
  message: HttpRequest,
  examined: { readonly findings: AuthorizationRuling['findings']; readonly refusal: AuthorizationRefusal },
): AuthorizationRuling {
  const { findings, refusal } = examined;
  const waits = context.config.policy.errorRedirect === 'after-sign-in' && sessionOf(context, message) === null;
  if (refusal.surface === 'page' || refusal.silent || !waits) return { findings, refusal, accepted: null };
  return { findings, refusal: null, accepted: { kind: 'error', refusal } };
}
