import { assertEvent, assign, enqueueActions, setup } from 'xstate';
import { examineAuthorizationRequest } from '../../oauth/authorizationRequest.ts';
import { authorizationErrorResponse } from '../../oauth/authorizationResponse.ts';
import type { CodeRecord } from '../../oauth/codeRecord.ts';
import { cookieOf } from '../../oauth/cookies.ts';
import { INTERACTION_COOKIE, unknownInteraction } from '../../oauth/interaction.ts';
import { noRecords } from '../../oauth/records.ts';
import type { ClientRegistration } from '../../oauth/registration.ts';
import type { HttpResponse } from '../../oauth/wire.ts';
import { oncePerEvent } from '../oncePerEvent.ts';
import type { Operation } from '../operation.ts';
import { interactionId } from './authorization.ts';
import { authorizationMachine } from './authorizationMachine.ts';
import type { Endpoint } from './endpoints/endpoint.ts';
import { tokenEndpoint } from './endpoints/tokenEndpoint.ts';
import { unknownEndpoint } from './endpoints/unknownEndpoint.ts';
import { errorPage } from './pages.ts';
import type { ServerRequest } from './routes.ts';
import type { ServerContext, ServerInput } from './serverContext.ts';

type ServerEvent =
  | ServerRequest
  | Extract<Operation, { readonly type: 'client.registered' }>
  | { readonly type: 'code.issued'; readonly record: CodeRecord };
type AuthorizationEvent = Extract<ServerRequest, { readonly type: 'authorization.request' }>;

/** The endpoints that answer each request at once. */
const endpoints = {
  'token.request': tokenEndpoint,
  'unknown.request': unknownEndpoint,
} as const satisfies { readonly [Type in ServerRequest['type']]?: Endpoint };

const authorizationId = (n: number) => `authorization.${n}`;

const requestChecks = oncePerEvent(({ config, clients }: ServerContext, { message }: AuthorizationEvent) =>
  examineAuthorizationRequest(message, { ...config, clients }),
);

function clientOf({ clients }: ServerContext, id: string): ClientRegistration {
  const client = clients.find(({ client_id }) => client_id === id);
  if (client === undefined) throw new Error('an accepted request names a registered client');
  return client;
}

function respond({ port }: ServerContext, to: string, name: string, message: HttpResponse): void {
  port.send({ to, name, channel: 'front', message });
}

/** The number of the authorization that a browser's cookie belongs to; 0 where there is none. */
function authorizationOf({ interactions }: ServerContext, { message }: ServerRequest): number {
  const cookie = cookieOf(message, INTERACTION_COOKIE);
  return cookie === null ? 0 : interactions.indexOf(cookie) + 1;
}

/** The authorization server: keeps the records, answers the token endpoint, and spawns one machine for each authorization. */
export const serverMachine = setup({
  types: { context: {} as ServerContext, input: {} as ServerInput, events: {} as ServerEvent },
  actors: { authorization: authorizationMachine },
  guards: {
    requestIsGood: ({ context, event }) => {
      assertEvent(event, 'authorization.request');
      return requestChecks(context, event).refusal === null;
    },
    refusalMayBeRedirected: ({ context, event }) => {
      assertEvent(event, 'authorization.request');
      return requestChecks(context, event).refusal?.surface === 'redirect';
    },
    authorizationIsKnown: ({ context, event }) => {
      assertEvent(event, ['signin.request', 'consent.open', 'consent.request']);
      return authorizationOf(context, event) > 0;
    },
  },
  actions: {
    reportRequestChecks: ({ context, event }) => {
      assertEvent(event, 'authorization.request');
      context.port.report(requestChecks(context, event).findings);
    },
    openAuthorization: enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'authorization.request');
      const request = requestChecks(context, event).accepted;
      if (request === null) throw new Error('a refused request opens no authorization');
      const ordinal = context.interactions.length + 1;
      const { port, config } = context;
      const client = clientOf(context, request.client_id);
      enqueue.assign({ interactions: [...context.interactions, interactionId(port, ordinal)] });
      enqueue.spawnChild('authorization', {
        id: authorizationId(ordinal),
        input: { port, config, client, ordinal, request },
      });
      enqueue.sendTo(authorizationId(ordinal), event);
    }),
    redirectError: ({ context, event }) => {
      assertEvent(event, 'authorization.request');
      const { refusal } = requestChecks(context, event);
      if (refusal?.surface !== 'redirect') return;
      const to = { redirect_uri: refusal.redirect_uri, state: refusal.state, iss: context.config.issuer };
      const message = authorizationErrorResponse(to, refusal.error, refusal.description);
      respond(context, event.from, 'authorization.response', message);
    },
    showErrorPage: ({ context, event }) => {
      assertEvent(event, 'authorization.request');
      const { refusal } = requestChecks(context, event);
      if (refusal?.surface !== 'page') return;
      respond(context, event.from, 'authorization.refused', errorPage(refusal.status, refusal.description));
    },
    forwardToAuthorization: enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, ['signin.request', 'consent.open', 'consent.request']);
      enqueue.sendTo(authorizationId(authorizationOf(context, event)), event);
    }),
    refuseUnknownForm: ({ context, event }) => {
      assertEvent(event, ['signin.request', 'consent.open', 'consent.request']);
      context.port.report([unknownInteraction(event.message)]);
      respond(context, event.from, 'form.refused', errorPage(400, 'This sign-in is not known or is over'));
    },
    keepCode: assign(({ context, event }) => {
      assertEvent(event, 'code.issued');
      const { records } = context;
      return { records: { ...records, codes: [...records.codes, event.record] } };
    }),
    keepClient: assign(({ context, event }) => {
      assertEvent(event, 'client.registered');
      return { clients: [...context.clients, event.client] };
    }),
    answer: enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, ['token.request', 'unknown.request']);
      const { findings, name, response, records, made = [], redeemed } = endpoints[event.type](context, event);
      const { port } = context;
      if (records !== undefined) enqueue.assign({ records: { ...context.records, ...records } });
      enqueue(() => {
        port.report(findings);
        for (const { kind, value } of made) port.keep(kind, value);
        port.send({ to: event.from, name, channel: 'back', message: response });
      });
      if (redeemed !== undefined) enqueue.sendTo(authorizationId(redeemed), { type: 'code.redeemed' });
    }),
  },
}).createMachine({
  id: 'authorizationServer',
  context: ({ input }) => ({
    ...input,
    clients: input.config.clients,
    interactions: [],
    records: noRecords,
  }),
  initial: 'serving',
  states: {
    serving: {
      on: {
        'authorization.request': [
          { guard: 'requestIsGood', actions: ['reportRequestChecks', 'openAuthorization'] },
          { guard: 'refusalMayBeRedirected', actions: ['reportRequestChecks', 'redirectError'] },
          { actions: ['reportRequestChecks', 'showErrorPage'] },
        ],
        'signin.request': [
          { guard: 'authorizationIsKnown', actions: 'forwardToAuthorization' },
          { actions: 'refuseUnknownForm' },
        ],
        'consent.open': [
          { guard: 'authorizationIsKnown', actions: 'forwardToAuthorization' },
          { actions: 'refuseUnknownForm' },
        ],
        'consent.request': [
          { guard: 'authorizationIsKnown', actions: 'forwardToAuthorization' },
          { actions: 'refuseUnknownForm' },
        ],
        'code.issued': { actions: 'keepCode' },
        'client.registered': { actions: 'keepClient' },
        'token.request': { actions: 'answer' },
        'unknown.request': { actions: 'answer' },
      },
    },
  },
});
