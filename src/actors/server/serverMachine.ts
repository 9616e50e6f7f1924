import { assertEvent, assign, enqueueActions, setup } from 'xstate';
import { authorizationErrorResponse } from '../../oauth/authorizationResponse.ts';
import type { CodeRecord } from '../../oauth/codeRecord.ts';
import { cookieOf } from '../../oauth/cookies.ts';
import { established } from '../../oauth/finding.ts';
import { INTERACTION_COOKIE, unknownInteraction } from '../../oauth/interaction.ts';
import { noRecords, type Session } from '../../oauth/records.ts';
import { requestUriIsUsedUp } from '../../oauth/requestObjectRules.ts';
import type { HttpResponse } from '../../oauth/wire.ts';
import { oncePerEvent } from '../oncePerEvent.ts';
import type { Operation } from '../operation.ts';
import { interactionId } from './authorization.ts';
import { authorizationMachine } from './authorizationMachine.ts';
import { clientOf, ruleOnAuthorization, sessionOf } from './authorizationRuling.ts';
import type { Endpoint, ServerAtWork } from './endpoints/endpoint.ts';
import { unknownEndpoint } from './endpoints/unknownEndpoint.ts';
import { errorPage } from './pages.ts';
import { DIRECT_REQUESTS, type DirectRequest, type ServerRequest } from './routes.ts';
import type { ServerContext, ServerInput } from './serverContext.ts';
import { withAuthorizationOver, withCode, withSession, withUsedRequest } from './serverRecords.ts';

type ServerEvent =
  | ServerRequest
  | Extract<Operation, { readonly type: 'client.registered' }>
  | { readonly type: 'session.started'; readonly session: Session; readonly before: Session | null }
  | { readonly type: 'code.issued'; readonly record: CodeRecord }
  | { readonly type: 'authorization.ended'; readonly ordinal: number };
type ServerSetup = ServerInput & Pick<ServerAtWork, 'endpoints'>;
type AuthorizationEvent = Extract<ServerRequest, { readonly type: 'authorization.request' }>;

const authorizationId = (n: number) => `authorization.${n}`;

const FORMS = ['signin.request', 'consent.open', 'consent.request'] as const;

const ruling = oncePerEvent((context: ServerContext, event: AuthorizationEvent) => ruleOnAuthorization(context, event));

function respond({ port }: ServerContext, to: string, name: string, message: HttpResponse): void {
  port.send({ to, name, channel: 'front', message });
}

function endpointFor({ endpoints }: ServerAtWork, type: DirectRequest['type']): Endpoint {
  return (type === 'unknown.request' ? undefined : endpoints[type]) ?? unknownEndpoint;
}

/** The number of the authorization that a browser's cookie belongs to; 0 where there is none, or it is over. */
function authorizationOf({ interactions }: ServerContext, { message }: ServerRequest): number {
  const value = cookieOf(message, INTERACTION_COOKIE);
  return value === null ? 0 : interactions.findIndex(({ cookie, over }) => cookie === value && !over) + 1;
}

/** The pushed request behind a form, where another browser was faster to use it up; otherwise null. */
function usedRequestUri(context: ServerContext, event: ServerRequest): string | null {
  const { requestUriUse } = context.config.policy;
  const request_uri = context.interactions[authorizationOf(context, event) - 1]?.request_uri ?? null;
  const pushed = context.records.pushedRequests.find((candidate) => candidate.request_uri === request_uri);
  return requestUriUse === 'once-when-authorized' && pushed?.used === true ? pushed.request_uri : null;
}

/** The authorization server: keeps the records, answers the token endpoint, and spawns one machine for each authorization. */
export const serverMachine = setup({
  types: { context: {} as ServerAtWork, input: {} as ServerSetup, events: {} as ServerEvent },
  actors: { authorization: authorizationMachine },
  guards: {
    requestIsGood: ({ context, event }) => {
      assertEvent(event, 'authorization.request');
      return ruling(context, event).refusal === null;
    },
    refusalMayBeRedirected: ({ context, event }) => {
      assertEvent(event, 'authorization.request');
      return ruling(context, event).refusal?.surface === 'redirect';
    },
    requestUriWasUsedElsewhere: ({ context, event }) => {
      assertEvent(event, [...FORMS]);
      return usedRequestUri(context, event) !== null;
    },
    authorizationIsKnown: ({ context, event }) => {
      assertEvent(event, [...FORMS]);
      return authorizationOf(context, event) > 0;
    },
  },
  actions: {
    reportRequestChecks: ({ context, event }) => {
      assertEvent(event, 'authorization.request');
      context.port.report(ruling(context, event).findings);
    },
    loadPushedRequest: assign(({ context, event }) => {
      assertEvent(event, 'authorization.request');
      const asked = ruling(context, event).accepted;
      if (asked?.kind !== 'code' || context.config.policy.requestUriUse !== 'once-when-loaded') return {};
      return { records: withUsedRequest(context.records, asked.request.request_uri) };
    }),
    openAuthorization: enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'authorization.request');
      const asked = established(ruling(context, event).accepted, 'the authorization endpoint');
      const { port, config, interactions, records } = context;
      const ordinal = interactions.length + 1;
      const { client_id } = asked.kind === 'code' ? asked.request : asked.refusal;
      const request_uri = asked.kind === 'code' ? asked.request.request_uri : null;
      const interaction = { cookie: interactionId(port, ordinal), request_uri, over: false };
      const client = clientOf(context, client_id);
      const before = sessionOf(context, event.message);
      enqueue.assign({ interactions: [...interactions, interaction] });
      enqueue.spawnChild('authorization', {
        id: authorizationId(ordinal),
        input: { port, config, client, ordinal, asked, before, consents: records.consents },
      });
      enqueue.sendTo(authorizationId(ordinal), event);
    }),
    redirectError: ({ context, event }) => {
      assertEvent(event, 'authorization.request');
      const { refusal } = ruling(context, event);
      if (refusal?.surface !== 'redirect') return;
      const message = authorizationErrorResponse(refusal, refusal, context.config);
      respond(context, event.from, 'authorization.response', message);
    },
    showErrorPage: ({ context, event }) => {
      assertEvent(event, 'authorization.request');
      const { refusal } = ruling(context, event);
      if (refusal?.surface !== 'page') return;
      const page = errorPage(context.config.policy, refusal.status, refusal.description);
      respond(context, event.from, 'authorization.refused', page);
    },
    forwardToAuthorization: enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, [...FORMS]);
      enqueue.sendTo(authorizationId(authorizationOf(context, event)), event);
    }),
    refuseUnknownForm: ({ context, event }) => {
      assertEvent(event, [...FORMS]);
      context.port.report([unknownInteraction(event.message)]);
      const page = errorPage(context.config.policy, 400, 'This sign-in is not known or is over');
      respond(context, event.from, 'form.refused', page);
    },
    refuseUsedRequest: ({ context, event }) => {
      assertEvent(event, [...FORMS]);
      context.port.report([requestUriIsUsedUp(usedRequestUri(context, event))]);
      const page = errorPage(context.config.policy, 400, 'The request_uri was used before');
      respond(context, event.from, 'form.refused', page);
    },
    keepSession: assign(({ context, event }) => {
      assertEvent(event, 'session.started');
      return { records: withSession(context.records, event.session, event.before) };
    }),
    keepCode: assign(({ context, event }) => {
      assertEvent(event, 'code.issued');
      return { records: withCode(context.records, event.record) };
    }),
    endAuthorization: assign(({ context, event }) => {
      assertEvent(event, ['code.issued', 'authorization.ended']);
      const ordinal = event.type === 'code.issued' ? event.record.ordinal : event.ordinal;
      return withAuthorizationOver(context, ordinal);
    }),
    keepClient: assign(({ context, event }) => {
      assertEvent(event, 'client.registered');
      return { clients: [...context.clients, event.client] };
    }),
    answer: enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, DIRECT_REQUESTS);
      const endpoint = endpointFor(context, event.type);
      const { findings, name, response, records, made = [], redeemed } = endpoint(context, event);
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
          { guard: 'requestIsGood', actions: ['reportRequestChecks', 'openAuthorization', 'loadPushedRequest'] },
          { guard: 'refusalMayBeRedirected', actions: ['reportRequestChecks', 'redirectError'] },
          { actions: ['reportRequestChecks', 'showErrorPage'] },
        ],
        'signin.request': [
          { guard: 'requestUriWasUsedElsewhere', actions: 'refuseUsedRequest' },
          { guard: 'authorizationIsKnown', actions: 'forwardToAuthorization' },
          { actions: 'refuseUnknownForm' },
        ],
        'consent.open': [
          { guard: 'requestUriWasUsedElsewhere', actions: 'refuseUsedRequest' },
          { guard: 'authorizationIsKnown', actions: 'forwardToAuthorization' },
          { actions: 'refuseUnknownForm' },
        ],
        'consent.request': [
          { guard: 'requestUriWasUsedElsewhere', actions: 'refuseUsedRequest' },
          { guard: 'authorizationIsKnown', actions: 'forwardToAuthorization' },
          { actions: 'refuseUnknownForm' },
        ],
        'session.started': { actions: 'keepSession' },
        'code.issued': { actions: ['keepCode', 'endAuthorization'] },
        'authorization.ended': { actions: 'endAuthorization' },
        'client.registered': { actions: 'keepClient' },
        'token.request': { actions: 'answer' },
        'revocation.request': { actions: 'answer' },
        'introspection.request': { actions: 'answer' },
        'metadata.request': { actions: 'answer' },
        'keys.request': { actions: 'answer' },
        'preflight.request': { actions: 'answer' },
        'par.request': { actions: 'answer' },
        'unknown.request': { actions: 'answer' },
      },
    },
  },
});
