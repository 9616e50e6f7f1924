import { assertEvent, assign, sendParent, setup } from 'xstate';
import { authorizationErrorResponse, authorizationResponse } from '../../oauth/authorizationResponse.ts';
import { expiredHostCookie, hostCookie } from '../../oauth/cookies.ts';
import {
  accountOf,
  examineConsent,
  examineConsentPageRequest,
  examineSignIn,
  INTERACTION_COOKIE,
  SESSION_COOKIE,
} from '../../oauth/interaction.ts';
import type { Header, HttpResponse } from '../../oauth/wire.ts';
import { oncePerEvent } from '../oncePerEvent.ts';
import {
  type Authorization,
  type AuthorizationInput,
  interactionOf,
  issueCode,
  openAuthorization,
  signIn,
} from './authorization.ts';
import { consentPage, errorPage, signInPage } from './pages.ts';
import type { ServerRequest } from './routes.ts';

type SignInEvent = Extract<ServerRequest, { readonly type: 'signin.request' }>;
type ConsentEvent = Extract<ServerRequest, { readonly type: 'consent.request' }>;

type AuthorizationEvent =
  | Extract<ServerRequest, { readonly type: 'authorization.request' | 'consent.open' }>
  | SignInEvent
  | ConsentEvent
  | { readonly type: 'code.redeemed' };

function respond({ port }: Authorization, to: string, name: string, message: HttpResponse): void {
  port.send({ to, name, channel: 'front', message });
}

const signInChecks = oncePerEvent((authorization: Authorization, { message }: SignInEvent) =>
  examineSignIn(message, interactionOf(authorization, 'signIn'), authorization.config.users),
);

const consentChecks = oncePerEvent((authorization: Authorization, { message }: ConsentEvent) =>
  examineConsent(message, interactionOf(authorization, 'consent')),
);

function signInForm(authorization: Authorization, headers: readonly Header[]): HttpResponse {
  const { config, client, csrfTokens } = authorization;
  const clientName = client.client_name;
  return signInPage({ serverName: config.name, clientName, csrf_token: csrfTokens.signIn, headers });
}

function consentForm({ client, request, csrfTokens }: Authorization): HttpResponse {
  return consentPage({ clientName: client.client_name, scope: request.scope, csrf_token: csrfTokens.consent });
}

const withHeaders = (response: HttpResponse, headers: readonly Header[]): HttpResponse => ({
  ...response,
  headers: [...response.headers, ...headers],
});

const interactionOver: readonly Header[] = [['Set-Cookie', expiredHostCookie(INTERACTION_COOKIE)]];

/** One authorization, from a valid request to its code: signs the user in, asks, issues. */
export const authorizationMachine = setup({
  types: { context: {} as Authorization, input: {} as AuthorizationInput, events: {} as AuthorizationEvent },
  guards: {
    credentialsAreGood: ({ context, event }) => {
      assertEvent(event, 'signin.request');
      return signInChecks(context, event).refusal === null;
    },
    credentialsAreWrong: ({ context, event }) => {
      assertEvent(event, 'signin.request');
      return signInChecks(context, event).refusal === 'wrong-credentials';
    },
    userIsSignedIn: ({ context, event }) => {
      assertEvent(event, 'consent.open');
      return examineConsentPageRequest(event.message, interactionOf(context, 'consent')).refusal === null;
    },
    userAllows: ({ context, event }) => {
      assertEvent(event, 'consent.request');
      return consentChecks(context, event).refusal === null;
    },
    userDenies: ({ context, event }) => {
      assertEvent(event, 'consent.request');
      return consentChecks(context, event).refusal === 'denied';
    },
  },
  actions: {
    showSignInPage: ({ context, event }) => {
      assertEvent(event, ['authorization.request', 'signin.request']);
      const headers: Header[] = [['Set-Cookie', hostCookie(INTERACTION_COOKIE, context.id)]];
      respond(context, event.from, 'signin.page', signInForm(context, headers));
    },
    reportSignInChecks: ({ context, event }) => {
      assertEvent(event, 'signin.request');
      context.port.report(signInChecks(context, event).findings);
    },
    startSession: assign(({ context, event }) => {
      assertEvent(event, 'signin.request');
      const account = accountOf(signInChecks(context, event).form, context.config.users);
      return account === null ? {} : { signedIn: signIn(context, account, event.at) };
    }),
    keepSession: ({ context: { port, signedIn } }) => {
      if (signedIn !== null) port.keep('session', signedIn.session);
    },
    sendToConsent: ({ context, event }) => {
      assertEvent(event, 'signin.request');
      respond(context, event.from, 'signin.response', {
        kind: 'http.response',
        status: 303,
        headers: [
          ['Location', `${context.config.issuer}/consent`],
          ['Set-Cookie', hostCookie(SESSION_COOKIE, context.signedIn?.session ?? '')],
          ['Cache-Control', 'no-store'],
          ['Referrer-Policy', 'no-referrer'],
        ],
        body: null,
      });
    },
    reportSessionChecks: ({ context, event }) => {
      assertEvent(event, 'consent.open');
      context.port.report(examineConsentPageRequest(event.message, interactionOf(context, 'consent')).findings);
    },
    showConsentPage: ({ context, event }) => {
      assertEvent(event, 'consent.open');
      respond(context, event.from, 'consent.page', consentForm(context));
    },
    reportConsentChecks: ({ context, event }) => {
      assertEvent(event, 'consent.request');
      context.port.report(consentChecks(context, event).findings);
    },
    issueCode: sendParent(({ context, event }) => {
      assertEvent(event, 'consent.request');
      return { type: 'code.issued', record: issueCode(context, event.at) };
    }),
    redirectWithCode: ({ context, event }) => {
      assertEvent(event, 'consent.request');
      const { value } = issueCode(context, event.at);
      context.port.keep('code', value);
      const to = { ...context.request, iss: context.config.issuer };
      respond(
        context,
        event.from,
        'authorization.response',
        withHeaders(authorizationResponse(to, value), interactionOver),
      );
    },
    redirectAccessDenied: ({ context, event }) => {
      assertEvent(event, 'consent.request');
      const to = { ...context.request, iss: context.config.issuer };
      const denied = authorizationErrorResponse(to, 'access_denied', 'The user denied the request.');
      respond(context, event.from, 'authorization.response', withHeaders(denied, interactionOver));
    },
    refuseForgedForm: ({ context, event }) => {
      assertEvent(event, ['signin.request', 'consent.open', 'consent.request']);
      respond(context, event.from, 'form.refused', errorPage(400, 'This form is not valid here'));
    },
  },
}).createMachine({
  id: 'authorization',
  context: ({ input }) => openAuthorization(input),
  initial: 'received',
  states: {
    received: {
      on: { 'authorization.request': { target: 'awaitingSignIn', actions: 'showSignInPage' } },
    },
    awaitingSignIn: {
      on: {
        'signin.request': [
          {
            guard: 'credentialsAreGood',
            target: 'awaitingConsent',
            actions: ['reportSignInChecks', 'startSession', 'keepSession', 'sendToConsent'],
          },
          { guard: 'credentialsAreWrong', actions: ['reportSignInChecks', 'showSignInPage'] },
          { actions: ['reportSignInChecks', 'refuseForgedForm'] },
        ],
      },
    },
    awaitingConsent: {
      on: {
        'consent.open': [
          { guard: 'userIsSignedIn', actions: ['reportSessionChecks', 'showConsentPage'] },
          { actions: ['reportSessionChecks', 'refuseForgedForm'] },
        ],
        'consent.request': [
          {
            guard: 'userAllows',
            target: 'codeIssued',
            actions: ['reportConsentChecks', 'issueCode', 'redirectWithCode'],
          },
          { guard: 'userDenies', target: 'denied', actions: ['reportConsentChecks', 'redirectAccessDenied'] },
          { actions: ['reportConsentChecks', 'refuseForgedForm'] },
        ],
      },
    },
    codeIssued: {
      on: { 'code.redeemed': 'tokenIssued' },
    },
    tokenIssued: {},
    denied: {},
  },
});
