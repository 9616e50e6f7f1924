import { assertEvent, assign, enqueueActions, setup } from 'xstate';
import { examineAuthorizationRequest } from '../../oauth/authorizationRequest.ts';
import { authorizationErrorResponse } from '../../oauth/authorizationResponse.ts';
import { cookieOf } from '../../oauth/cookies.ts';
import { INTERACTION_COOKIE, unknownInteraction } from '../../oauth/interaction.ts';
import { examineTokenRequest } from '../../oauth/tokenRequest.ts';
import { tokenErrorResponse, tokenResponse } from '../../oauth/tokenResponse.ts';
import type { HttpResponse } from '../../oauth/wire.ts';
import type { Channel } from '../../trace/trace.ts';
import { oncePerEvent } from '../oncePerEvent.ts';
import type { Port } from '../port.ts';
import { type IssuedCode, interactionId } from './authorization.ts';
import { authorizationMachine } from './authorizationMachine.ts';
import { mintAccessToken } from './mintAccessToken.ts';
import { errorPage } from './pages.ts';
import type { ServerRequest } from './routes.ts';
import type { ServerConfig } from './serverConfig.ts';

export interface ServerInput {
  readonly port: Port;
  readonly config: ServerConfig;
}

interface ServerContext extends ServerInput {
  /** The interaction cookie of every authorization so far; the n-th one is handled by the child `authorization.n`. */
  readonly interactions: readonly string[];
  readonly codes: readonly IssuedCode[];
}

type ServerEvent = ServerRequest | { readonly type: 'code.issued'; readonly record: IssuedCode };
type AuthorizationEvent = Extract<ServerRequest, { readonly type: 'authorization.request' }>;
type TokenEvent = Extract<ServerRequest, { readonly type: 'token.request' }>;

const authorizationId = (n: number) => `authorization.${n}`;

const requestChecks = oncePerEvent(({ config }: ServerContext, { message }: AuthorizationEvent) =>
  examineAuthorizationRequest(message, config),
);

const tokenChecks = oncePerEvent(({ config, codes }: ServerContext, { message, at }: TokenEvent) =>
  examineTokenRequest(message, { clients: config.clients, codes, now: at }),
);

function respond({ port }: ServerContext, to: string, name: string, channel: Channel, message: HttpResponse): void {
  port.send({ to, name, channel, message });
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
    codeMayBeRedeemed: ({ context, event }) => {
      assertEvent(event, 'token.request');
      return tokenChecks(context, event).refusal === null;
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
      enqueue.assign({ interactions: [...context.interactions, interactionId(port, ordinal)] });
      enqueue.spawnChild('authorization', { id: authorizationId(ordinal), input: { port, config, ordinal, request } });
      enqueue.sendTo(authorizationId(ordinal), event);
    }),
    redirectError: ({ context, event }) => {
      assertEvent(event, 'authorization.request');
      const { refusal } = requestChecks(context, event);
      if (refusal?.surface !== 'redirect') return;
      const to = { redirect_uri: refusal.redirect_uri, state: refusal.state, iss: context.config.issuer };
      const message = authorizationErrorResponse(to, refusal.error, refusal.description);
      respond(context, event.from, 'authorization.response', 'front', message);
    },
    showErrorPage: ({ context, event }) => {
      assertEvent(event, 'authorization.request');
      const { refusal } = requestChecks(context, event);
      if (refusal?.surface !== 'page') return;
      respond(context, event.from, 'authorization.refused', 'front', errorPage(refusal.status, refusal.description));
    },
    forwardToAuthorization: enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, ['signin.request', 'consent.open', 'consent.request']);
      enqueue.sendTo(authorizationId(authorizationOf(context, event)), event);
    }),
    refuseUnknownForm: ({ context, event }) => {
      assertEvent(event, ['signin.request', 'consent.open', 'consent.request']);
      context.port.report([unknownInteraction(event.message)]);
      respond(context, event.from, 'form.refused', 'front', errorPage(400, 'This sign-in is not known or is over'));
    },
    keepCode: assign(({ context, event }) => {
      assertEvent(event, 'code.issued');
      return { codes: [...context.codes, event.record] };
    }),
    reportTokenChecks: ({ context, event }) => {
      assertEvent(event, 'token.request');
      context.port.report(tokenChecks(context, event).findings);
    },
    issueToken: enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'token.request');
      const { accepted } = tokenChecks(context, event);
      if (accepted === null) throw new Error('a refused request gets no token');
      const { port, config, codes } = context;
      const code = codes.find(({ value }) => value === accepted.code.value);
      if (code === undefined) throw new Error('an accepted code is on record');
      const access_token = mintAccessToken(port, config, code, event.at);
      const token = {
        access_token,
        token_type: 'Bearer',
        expires_in: config.tokenLifetime,
        scope: code.scope,
      } as const;
      enqueue.assign({ codes: codes.map((kept) => (kept === code ? { ...code, redeemed: true } : kept)) });
      enqueue(() => port.keep('access_token', access_token));
      enqueue(() => respond(context, event.from, 'token.response', 'back', tokenResponse(token)));
      enqueue.sendTo(authorizationId(code.ordinal), { type: 'code.redeemed' });
    }),
    refuseToken: ({ context, event }) => {
      assertEvent(event, 'token.request');
      const { refusal } = tokenChecks(context, event);
      if (refusal !== null) respond(context, event.from, 'token.response', 'back', tokenErrorResponse(refusal));
    },
    answerNotFound: ({ context, event }) => {
      assertEvent(event, 'unknown.request');
      respond(context, event.from, 'unknown.response', 'back', errorPage(404, 'There is nothing at this address'));
    },
  },
}).createMachine({
  id: 'authorizationServer',
  context: ({ input }) => ({ ...input, interactions: [], codes: [] }),
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
        'token.request': [
          { guard: 'codeMayBeRedeemed', actions: ['reportTokenChecks', 'issueToken'] },
          { actions: ['reportTokenChecks', 'refuseToken'] },
        ],
        'unknown.request': { actions: 'answerNotFound' },
      },
    },
  },
});
