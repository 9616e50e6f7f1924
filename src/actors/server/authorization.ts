import type { AuthorizationRequest } from '../../oauth/authorizationRequest.ts';
import { encodeBase64url } from '../../oauth/base64url.ts';
import type { CodeRecord } from '../../oauth/codeRecord.ts';
import { consentIsRemembered } from '../../oauth/consent.ts';
import type { Interaction, UserAccount } from '../../oauth/interaction.ts';
import type { Consent, Session } from '../../oauth/records.ts';
import type { ClientRegistration } from '../../oauth/registration.ts';
import type { Port } from '../port.ts';
import type { Asked } from './authorizationRuling.ts';
import type { ServerConfig } from './serverConfig.ts';

export interface AuthorizationInput {
  readonly port: Port;
  readonly config: ServerConfig;
  /** The client that asks. */
  readonly client: ClientRegistration;
  /** Its number among the server's authorizations, from 1; its chance is drawn under it. */
  readonly ordinal: number;
  readonly asked: Asked;
  /** The session that the browser had when the request came, or null. */
  readonly before: Session | null;
  /** What users have allowed before. */
  readonly consents: readonly Consent[];
}

/** One authorization in progress, as the server remembers it. */
export interface Authorization extends AuthorizationInput {
  readonly id: string;
  readonly csrfTokens: { readonly signIn: string; readonly consent: string };
  /** The session that stands for the user; null until the user has signed in, where the one before does not suffice. */
  readonly session: Session | null;
}

const token = (port: Port, label: string, ordinal: number, octets: number) =>
  encodeBase64url(port.draw(`${label}.${ordinal}`, octets));

export const interactionId = (port: Port, ordinal: number) => token(port, 'authorization', ordinal, 18);

export function openAuthorization(input: AuthorizationInput): Authorization {
  const { port, ordinal, asked, before } = input;
  return {
    ...input,
    session: asked.kind === 'error' || asked.need === 'sign-in' ? null : before,
    id: interactionId(port, ordinal),
    csrfTokens: {
      signIn: token(port, 'csrf_token.signin', ordinal, 16),
      consent: token(port, 'csrf_token.consent', ordinal, 16),
    },
  };
}

/** What the forms of this authorization are checked against. */
export function interactionOf(authorization: Authorization, form: 'signIn' | 'consent'): Interaction {
  return {
    id: authorization.id,
    csrf_token: authorization.csrfTokens[form],
    session: authorization.session?.value ?? null,
  };
}

/** A new session, whatever there was before: nobody can have planted its cookie. */
export function startSession({ port, ordinal }: Authorization, { sub }: UserAccount, at: number): Session {
  return { value: token(port, 'session', ordinal, 24), sub, auth_time: at };
}

/** The request that a code is asked for with. An authorization that will end in an error has none. */
export function requestOf({ asked }: Authorization): AuthorizationRequest {
  if (asked.kind === 'error') throw new Error('an error that waits for a sign-in has no request');
  return asked.request;
}

/** Whether the user has allowed all of this before, so that there is no consent page. */
export function isAllowedBefore(authorization: Authorization, { sub }: UserAccount): boolean {
  const { asked, client, consents, config } = authorization;
  if (asked.kind === 'error') return false;
  return consentIsRemembered(asked.request, { sub, client }, { consents, policy: config.policy });
}

/** The code and all that it is bound to. 24 octets: guessing one succeeds with a chance of 2^-192 (RFC 6749 §10.10). */
export function issueCode(authorization: Authorization, now: number): CodeRecord {
  const { port, config, ordinal, session } = authorization;
  const request = requestOf(authorization);
  if (session === null) throw new Error('a code is issued for a user who signed in');
  return {
    value: token(port, 'code', ordinal, 24),
    client_id: request.client_id,
    redirect_uri: request.redirect_uri_sent ? request.redirect_uri : null,
    code_challenge: request.code_challenge,
    code_challenge_method: request.code_challenge_method,
    scope: request.scope,
    resource: request.resource,
    dpop_jkt: request.dpop_jkt,
    sub: session.sub,
    auth_time: session.auth_time,
    issued_at: now,
    expires_at: now + config.codeLifetime * 1000,
    redeemed: false,
    grant_id: `grant.${ordinal}`,
    ordinal,
  };
}
