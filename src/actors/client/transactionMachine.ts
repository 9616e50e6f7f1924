import { assertEvent, setup } from 'xstate';
import { encodeBase64url } from '../../oauth/base64url.ts';
import { type CallbackRefusal, examineCallback } from '../../oauth/callback.ts';
import { codeChallenge } from '../../oauth/pkce.ts';
import { examineTokenResponse } from '../../oauth/receivedToken.ts';
import type { HttpResponse } from '../../oauth/wire.ts';
import type { Handover } from '../../trace/trace.ts';
import { oncePerEvent } from '../oncePerEvent.ts';
import type { Port, Received } from '../port.ts';
import type { ClientConfig } from './clientConfig.ts';
import { authorizationUrl, resourceRequest, tokenRequest } from './requests.ts';

interface TransactionInput {
  readonly port: Port;
  readonly config: ClientConfig;
  readonly ordinal: number;
}

/** What one authorization request made up and must remember until the response comes. */
interface TransactionContext extends TransactionInput {
  readonly state: string;
  readonly code_verifier: string | null;
  readonly code_challenge: string | null;
}

type TransactionEvent = Received<'callback.received', Handover> | Received<'response.received', HttpResponse>;

function begin({ port, config, ordinal }: TransactionInput): Omit<TransactionContext, keyof TransactionInput> {
  const method = config.code_challenge_method;
  const state = encodeBase64url(port.draw(`state.${ordinal}`, 16));
  if (method === null) return { state, code_verifier: null, code_challenge: null };
  const code_verifier = encodeBase64url(port.draw(`code_verifier.${ordinal}`, 32));
  return { state, code_verifier, code_challenge: codeChallenge(method, code_verifier) };
}

const callback = oncePerEvent((context: TransactionContext, { message }: Received<'callback.received', Handover>) => {
  const { config, state } = context;
  return examineCallback(message.url, {
    issuer: config.issuer,
    redirect_uri: config.redirect_uri,
    state,
    response_mode: 'query',
    iss: 'required',
  });
});

const tokenChecks = oncePerEvent((_: TransactionContext, { message }: Received<'response.received', HttpResponse>) =>
  examineTokenResponse(message),
);

function showError({ port, config }: TransactionContext, error: string): void {
  const message = { kind: 'screen', screen: 'error', address: null, facts: { error } } as const;
  port.send({ to: config.user, name: 'app.show', channel: 'person', message });
}

const nameOf = (refusal: CallbackRefusal) => (refusal.reason === 'error' ? refusal.error : refusal.reason);

/** One request for access, from the tap to the photos. It alone knows its state and its code_verifier. */
export const transactionMachine = setup({
  types: { context: {} as TransactionContext, input: {} as TransactionInput, events: {} as TransactionEvent },
  guards: {
    callbackIsGood: ({ context, event }) => {
      assertEvent(event, 'callback.received');
      return callback(context, event).refusal === null;
    },
    tokenWasIssued: ({ context, event }) => {
      assertEvent(event, 'response.received');
      return tokenChecks(context, event).refusal === null;
    },
    resourceWasServed: ({ event }) => {
      assertEvent(event, 'response.received');
      return event.message.status === 200;
    },
  },
  actions: {
    keepSecrets: ({ context: { port, state, code_verifier, code_challenge } }) => {
      port.keep('state', state);
      if (code_verifier !== null) port.keep('code_verifier', code_verifier);
      if (code_challenge !== null) port.keep('code_challenge', code_challenge);
    },
    openBrowser: ({ context: { port, config, state, code_challenge } }) =>
      port.send({
        to: config.browser,
        name: 'authorization.open',
        channel: 'device',
        message: { kind: 'open', url: authorizationUrl(config, state, code_challenge) },
      }),
    reportCallbackChecks: ({ context, event }) => {
      assertEvent(event, 'callback.received');
      context.port.report(callback(context, event).findings);
    },
    redeemCode: ({ context, event }) => {
      assertEvent(event, 'callback.received');
      const { accepted } = callback(context, event);
      if (accepted === null) throw new Error('a refused callback has no code to redeem');
      const message = tokenRequest(context.config, accepted.code, context.code_verifier);
      context.port.send({ channel: 'back', message });
    },
    showCallbackError: ({ context, event }) => {
      assertEvent(event, 'callback.received');
      const { refusal } = callback(context, event);
      if (refusal !== null) showError(context, nameOf(refusal));
    },
    reportTokenChecks: ({ context, event }) => {
      assertEvent(event, 'response.received');
      context.port.report(tokenChecks(context, event).findings);
    },
    callApi: ({ context, event }) => {
      assertEvent(event, 'response.received');
      const { accepted } = tokenChecks(context, event);
      if (accepted === null) throw new Error('a refused token response has no token to use');
      const { port, config } = context;
      port.send({ channel: 'back', message: resourceRequest(config.resource, accepted.access_token) });
    },
    showTokenError: ({ context, event }) => {
      assertEvent(event, 'response.received');
      const { refusal } = tokenChecks(context, event);
      if (refusal !== null) showError(context, refusal.error);
    },
    showPhotos: ({ context: { port, config }, event }) => {
      assertEvent(event, 'response.received');
      const { photos } = JSON.parse(event.message.body ?? '{}') as { photos: readonly { name: string }[] };
      const facts = { photos: photos.map(({ name }) => name) };
      const message = { kind: 'screen', screen: 'photos', address: null, facts } as const;
      port.send({ to: config.user, name: 'app.show', channel: 'person', message });
    },
    showApiError: ({ context, event }) => {
      assertEvent(event, 'response.received');
      showError(context, String(event.message.status));
    },
  },
}).createMachine({
  id: 'transaction',
  context: ({ input }) => ({ ...input, ...begin(input) }),
  initial: 'awaitingCallback',
  entry: ['keepSecrets', 'openBrowser'],
  states: {
    awaitingCallback: {
      on: {
        'callback.received': [
          { guard: 'callbackIsGood', target: 'redeemingCode', actions: ['reportCallbackChecks', 'redeemCode'] },
          { target: 'failed', actions: ['reportCallbackChecks', 'showCallbackError'] },
        ],
      },
    },
    redeemingCode: {
      on: {
        'response.received': [
          { guard: 'tokenWasIssued', target: 'callingApi', actions: ['reportTokenChecks', 'callApi'] },
          { target: 'failed', actions: ['reportTokenChecks', 'showTokenError'] },
        ],
      },
    },
    callingApi: {
      on: {
        'response.received': [
          { guard: 'resourceWasServed', target: 'showingPhotos', actions: 'showPhotos' },
          { target: 'failed', actions: 'showApiError' },
        ],
      },
    },
    showingPhotos: {},
    failed: {},
  },
});
