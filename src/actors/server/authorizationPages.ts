import { authorizationErrorResponse, authorizationResponse } from '../../oauth/authorizationResponse.ts';
import { expiredHostCookie, hostCookie } from '../../oauth/cookies.ts';
import { INTERACTION_COOKIE, SESSION_COOKIE } from '../../oauth/interaction.ts';
import type { Session } from '../../oauth/records.ts';
import type { Header, HttpResponse } from '../../oauth/wire.ts';
import { type Authorization, requestOf } from './authorization.ts';
import { consentPage, signInPage } from './pages.ts';
import type { ServerRequest } from './routes.ts';

const interactionCookie = ({ id }: Authorization): Header => ['Set-Cookie', hostCookie(INTERACTION_COOKIE, id)];
const sessionCookie = ({ value }: Session): Header => ['Set-Cookie', hostCookie(SESSION_COOKIE, value)];
const interactionOver: Header = ['Set-Cookie', expiredHostCookie(INTERACTION_COOKIE)];

export function signInForm(authorization: Authorization): HttpResponse {
  const { config, client, csrfTokens } = authorization;
  return signInPage(config.policy, {
    serverName: config.name,
    clientName: client.client_name,
    csrf_token: csrfTokens.signIn,
    headers: [interactionCookie(authorization)],
  });
}

/** The consent page; where no other page came before it, it brings the cookie that ties the browser to its form. */
export function consentForm(authorization: Authorization, asked: ServerRequest['type']): HttpResponse {
  const { config, client, csrfTokens } = authorization;
  const { scope, resource } = requestOf(authorization);
  const headers = asked === 'authorization.request' ? [interactionCookie(authorization)] : [];
  const { client_name: clientName } = client;
  return consentPage(config.policy, { clientName, scope, resource, csrf_token: csrfTokens.consent, headers });
}

/** What a browser whose user has just signed in is sent to: always 303, or the password would be posted again. */
export function consentRedirect({ config }: Authorization, session: Session): HttpResponse {
  return {
    kind: 'http.response',
    status: 303,
    headers: [
      ['Location', `${config.issuer}/consent`],
      sessionCookie(session),
      ['Cache-Control', 'no-store'],
      ['Referrer-Policy', config.policy.referrerPolicy],
    ],
    body: null,
  };
}

/** The cookies that come with a response that ends the authorization. */
function closing({ session }: Authorization, answered: ServerRequest['type']): readonly Header[] {
  if (answered === 'authorization.request') return [];
  if (answered === 'signin.request' && session !== null) return [sessionCookie(session), interactionOver];
  return [interactionOver];
}

const closed = (authorization: Authorization, answered: ServerRequest['type'], response: HttpResponse) => ({
  ...response,
  headers: [...response.headers, ...closing(authorization, answered)],
});

export function codeResponse(authorization: Authorization, code: string, answered: ServerRequest['type']) {
  return closed(authorization, answered, authorizationResponse(requestOf(authorization), code, authorization.config));
}

export function deniedResponse(authorization: Authorization, answered: ServerRequest['type']) {
  const denial = { error: 'access_denied', description: 'The user denied the request.' };
  const response = authorizationErrorResponse(requestOf(authorization), denial, authorization.config);
  return closed(authorization, answered, response);
}

/** The error that waited until a user was there. */
export function waitingErrorResponse(authorization: Authorization, answered: ServerRequest['type']) {
  const { asked, config } = authorization;
  if (asked.kind === 'code') throw new Error('no error waits for the user');
  return closed(authorization, answered, authorizationErrorResponse(asked.refusal, asked.refusal, config));
}
