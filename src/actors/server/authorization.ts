import type { AuthorizationRequest } from '../../oauth/authorizationRequest.ts';
import { encodeBase64url } from '../../oauth/base64url.ts';
import type { CodeRecord } from '../../oauth/codeRecord.ts';
import type { Interaction, UserAccount } from '../../oauth/interaction.ts';
import type { ClientRegistration } from '../../oauth/registration.ts';
import type { Port } from '../port.ts';
import type { ServerConfig } from './serverConfig.ts';

export interface AuthorizationInput {
  readonly port: Port;
  readonly config: ServerConfig;
  /** The client that asks. */
  readonly client: ClientRegistration;
  /** Its number among the server's authorizations, from 1; its chance is drawn under it. */
  readonly ordinal: number;
  readonly request: AuthorizationRequest;
}

/** Who signed in, when (milliseconds since the Unix epoch), and the session cookie that stands for it. */
interface SignedIn {
  readonly account: UserAccount;
  readonly session: string;
  readonly at: number;
}

/** One authorization in progress, as the server remembers it. */
export interface Authorization extends AuthorizationInput {
  readonly id: string;
  readonly csrfTokens: { readonly signIn: string; readonly consent: string };
  readonly signedIn: SignedIn | null;
}

const token = (port: Port, label: string, ordinal: number, octets: number) =>
  encodeBase64url(port.draw(`${label}.${ordinal}`, octets));

export const interactionId = (port: Port, ordinal: number) => token(port, 'authorization', ordinal, 18);

export function openAuthorization(input: AuthorizationInput): Authorization {
  const { port, ordinal } = input;
  return {
    ...input,
    id: interactionId(port, ordinal),
    csrfTokens: {
      signIn: token(port, 'csrf_token.signin', ordinal, 16),
      consent: token(port, 'csrf_token.consent', ordinal, 16),
    },
    signedIn: null,
  };
}

/** What the forms of this authorization are checked against. */
export function interactionOf(authorization: Authorization, form: 'signIn' | 'consent'): Interaction {
  return {
    id: authorization.id,
    csrf_token: authorization.csrfTokens[form],
    session: authorization.signedIn?.session ?? null,
  };
}

export function signIn({ port, ordinal }: Authorization, account: UserAccount, at: number): SignedIn {
  return { account, at, session: token(port, 'session', ordinal, 24) };
}

/** The code and all that it is bound to. 24 octets: guessing one succeeds with a chance of 2^-192 (RFC 6749 §10.10). */
export function issueCode({ port, config, ordinal, request, signedIn }: Authorization, now: number): CodeRecord {
  if (signedIn === null) throw new Error('a code is issued for a user who signed in');
  return {
    value: token(port, 'code', ordinal, 24),
    client_id: request.client_id,
    redirect_uri: request.redirect_uri_sent ? request.redirect_uri : null,
    code_challenge: request.code_challenge,
    code_challenge_method: request.code_challenge_method,
    scope: request.scope,
    resource: [],
    dpop_jkt: null,
    sub: signedIn.account.sub,
    auth_time: signedIn.at,
    issued_at: now,
    expires_at: now + config.codeLifetime * 1000,
    redeemed: false,
    grant_id: `grant.${ordinal}`,
    ordinal,
  };
}
