import { assertEvent, assign, sendParent, setup } from 'xstate';
import { accountOf, examineConsent, examineConsentPageRequest, examineSignIn } from '../../oauth/interaction.ts';
import { rememberedConsent } from '../../oauth/standing.ts';
import type { HttpResponse } from '../../oauth/wire.ts';
import { oncePerEvent } from '../oncePerEvent.ts';
import {
  type Authorization,
  type AuthorizationInput,
  interactionOf,
  isAllowedBefore,
  issueCode,
  openAuthorization,
  startSession,
} from './authorization.ts';
import {
  codeResponse,
  consentForm,
  consentRedirect,
  deniedResponse,
  signInForm,
  waitingErrorResponse,
} from './authorizationPages.ts';
import { errorPage } from './pages.ts';
import type { ServerRequest } from './routes.ts';

type SignInEvent = Extract<ServerRequest, { readonly type: 'signin.request' }>;
type ConsentEvent = Extract<ServerRequest, { readonly type: 'consent.request' }>;
type ConsentPageEvent = Extract<ServerRequest, { readonly type: 'consent.open' }>;

type AuthorizationEvent =
  | Extract<ServerRequest, { readonly type: 'authorization.request' }>
  | SignInEvent
  | ConsentPageEvent
  | ConsentEvent
  | { readonly type: 'code.redeemed' };

const FORMS = ['signin.request', 'consent.open', 'consent.request'] as const;
/** After which the server may have nothing left to ask. */
const SETTLING = ['authorization.request', 'signin.request', 'consent.request'] as const;

function respond({ port }: Authorization, to: string, name: string, message: HttpResponse): void {
  port.send({ to, name, channel: 'front', message });
}

const signInChecks = oncePerEvent((authorization: Authorization, { message }: SignInEvent) =>
  examineSignIn(message, interactionOf(authorization, 'signIn'), authorization.config.users),
);

const consentPageChecks = oncePerEvent((authorization: Authorization, { message }: ConsentPageEvent) =>
  examineConsentPageRequest(message, interactionOf(authorization, 'consent')),
);

const consentChecks = oncePerEvent((authorization: Authorization, { message }: ConsentEvent) =>
  examineConsent(message, interactionOf(authorization, 'consent')),
);

/** The account that has just signed in, or null. */
function accountIn(authorization: Authorization, event: SignInEvent) {
  const { form, refusal } = signInChecks(authorization, event);
  return refusal === null ? accountOf(form, authorization.config.users) : null;
}

const signIn = ['reportSignInChecks', 'startSession', 'keepSession', 'announceSession'] as const;
const grant = ['issueCode', 'redirectWithCode'] as const;

/** One authorization, from a valid request to its code: signs the user in, asks, issues. */
export const authorizationMachine = setup({
  types: { context: {} as Authorization, input: {} as AuthorizationInput, events: {} as AuthorizationEvent },
  guards: {
    nothingIsToBeAsked: ({ context: { asked } }) => asked.kind === 'code' && asked.need === 'nothing',
    onlyConsentIsToBeAsked: ({ context: { asked } }) => asked.kind === 'code' && asked.need === 'consent',
    credentialsAreGood: ({ context, event }) => {
      assertEvent(event, 'signin.request');
      return signInChecks(context, event).refusal === null;
    },
    credentialsAreWrong: ({ context, event }) => {
      assertEvent(event, 'signin.request');
      return signInChecks(context, event).refusal === 'wrong-credentials';
    },
    errorWaitedForSignIn: ({ context, event }) => {
      assertEvent(event, 'signin.request');
      return context.asked.kind === 'error' && accountIn(context, event) !== null;
    },
    consentIsRemembered: ({ context, event }) => {
      assertEvent(event, 'signin.request');
      const account = accountIn(context, event);
      return account !== null && isAllowedBefore(context, account);
    },
    userIsSignedIn: ({ context, event }) => {
      assertEvent(event, 'consent.open');
      return consentPageChecks(context, event).refusal === null;
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
      respond(context, event.from, 'signin.page', signInForm(context));
    },
    reportSignInChecks: ({ context, event }) => {
      assertEvent(event, 'signin.request');
      context.port.report(signInChecks(context, event).findings);
    },
    reportRememberedConsent: ({ context: { port } }) => port.report([rememberedConsent]),
    startSession: assign(({ context, event }) => {
      assertEvent(event, 'signin.request');
      const account = accountIn(context, event);
      return account === null ? {} : { session: startSession(context, account, event.at) };
    }),
    keepSession: ({ context: { port, session } }) => {
      if (session !== null) port.keep('session', session.value);
    },
    announceSession: sendParent(({ context: { session, before } }) => ({ type: 'session.started', session, before })),
    sendToConsent: ({ context, event }) => {
      assertEvent(event, 'signin.request');
      if (context.session === null) throw new Error('the consent page is for a user who signed in');
      respond(context, event.from, 'signin.response', consentRedirect(context, context.session));
    },
    showConsentPage: ({ context, event }) => {
      assertEvent(event, ['authorization.request', 'consent.open']);
      respond(context, event.from, 'consent.page', consentForm(context, event.type));
    },
    reportSessionChecks: ({ context, event }) => {
      assertEvent(event, 'consent.open');
      context.port.report(consentPageChecks(context, event).findings);
    },
    reportConsentChecks: ({ context, event }) => {
      assertEvent(event, 'consent.request');
      context.port.report(consentChecks(context, event).findings);
    },
    issueCode: sendParent(({ context, event }) => {
      assertEvent(event, [...SETTLING]);
      return { type: 'code.issued', record: issueCode(context, event.at) };
    }),
    redirectWithCode: ({ context, event }) => {
      assertEvent(event, [...SETTLING]);
      const { value } = issueCode(context, event.at);
      context.port.keep('code', value);
      respond(context, event.from, 'authorization.response', codeResponse(context, value, event.type));
    },
    endWithoutCode: sendParent(({ context: { ordinal } }) => ({ type: 'authorization.ended', ordinal })),
    redirectAccessDenied: ({ context, event }) => {
      assertEvent(event, 'consent.request');
      respond(context, event.from, 'authorization.response', deniedResponse(context, event.type));
    },
    redirectWaitingError: ({ context, event }) => {
      assertEvent(event, 'signin.request');
      respond(context, event.from, 'authorization.response', waitingErrorResponse(context, event.type));
    },
    refuseForgedForm: ({ context, event }) => {
      assertEvent(event, [...FORMS]);
      const page = errorPage(context.config.policy, 400, 'This form is not valid here');
      respond(context, event.from, 'form.refused', page);
    },
  },
}).createMachine({
  id: 'authorization',
  context: ({ input }) => openAuthorization(input),
  initial: 'received',
  states: {
    received: {
      on: {
        'authorization.request': [
          { guard: 'nothingIsToBeAsked', target: 'codeIssued', actions: grant },
          { guard: 'onlyConsentIsToBeAsked', target: 'awaitingConsent', actions: 'showConsentPage' },
          { target: 'awaitingSignIn', actions: 'showSignInPage' },
        ],
      },
    },
    awaitingSignIn: {
      on: {
        'signin.request': [
          {
            guard: 'errorWaitedForSignIn',
            target: 'refused',
            actions: [...signIn, 'endWithoutCode', 'redirectWaitingError'],
          },
          {
            guard: 'consentIsRemembered',
            target: 'codeIssued',
            actions: [...signIn, 'reportRememberedConsent', ...grant],
          },
          { guard: 'credentialsAreGood', target: 'awaitingConsent', actions: [...signIn, 'sendToConsent'] },
          { guard: 'credentialsAreWrong', actions: ['reportSignInChecks', 'showSignInPage'] },
          { actions: ['reportSignInChecks', 'refuseForgedForm'] },
        ],
        'consent.open': { actions: ['reportSessionChecks', 'refuseForgedForm'] },
        'consent.request': { actions: ['reportConsentChecks', 'refuseForgedForm'] },
      },
    },
    awaitingConsent: {
      on: {
        'signin.request': [
          { guard: 'credentialsAreGood', actions: [...signIn, 'sendToConsent'] },
          { actions: ['reportSignInChecks', 'refuseForgedForm'] },
        ],
        'consent.open': [
          { guard: 'userIsSignedIn', actions: ['reportSessionChecks', 'showConsentPage'] },
          { actions: ['reportSessionChecks', 'refuseForgedForm'] },
        ],
        'consent.request': [
          { guard: 'userAllows', target: 'codeIssued', actions: ['reportConsentChecks', ...grant] },
          {
            guard: 'userDenies',
            target: 'denied',
            actions: ['reportConsentChecks', 'endWithoutCode', 'redirectAccessDenied'],
          },
          { actions: ['reportConsentChecks', 'refuseForgedForm'] },
        ],
      },
    },
    codeIssued: {
      on: { 'code.redeemed': 'tokenIssued' },
    },
    tokenIssued: {},
    denied: {},
    refused: {},
  },
});
