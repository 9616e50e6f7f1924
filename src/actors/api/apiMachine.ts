import { assertEvent, setup } from 'xstate';
import type { PublicJwk } from '../../oauth/jwk.ts';
import { pathOf } from '../../oauth/parameters.ts';
import { examineResourceRequest, resourceErrorResponse } from '../../oauth/resourceRequest.ts';
import type { HttpRequest, HttpResponse } from '../../oauth/wire.ts';
import { oncePerEvent } from '../oncePerEvent.ts';
import type { Delivery, Port, Received } from '../port.ts';

export interface ApiInput {
  readonly port: Port;
  /** Its own resource identifier, which an access token must name as its audience. */
  readonly identifier: string;
  readonly realm: string;
  readonly issuer: string;
  readonly keys: readonly PublicJwk[];
  readonly scope: string;
  readonly path: string;
  /** What it answers with: the photos as JSON. */
  readonly photos: string;
}

type ApiEvent = Received<'api.request', HttpRequest> | Received<'unknown.request', HttpRequest>;

export function receiveAsApi(path: string, delivery: Delivery): ApiEvent {
  const { message } = delivery;
  if (message.kind !== 'http.request') throw new Error(`an API cannot receive ${message.kind}`);
  const known = message.method === 'GET' && pathOf(message.url).endsWith(path);
  return { ...delivery, message, type: known ? 'api.request' : 'unknown.request' };
}

const examined = oncePerEvent((context: ApiInput, event: Received<'api.request', HttpRequest>) =>
  examineResourceRequest(event.message, { ...context, now: event.at }),
);

function answer(port: Port, to: string, message: HttpResponse): void {
  port.send({ to, name: 'api.response', channel: 'back', message });
}

/** The resource server: checks every token by itself and serves the photos. */
export const apiMachine = setup({
  types: { context: {} as ApiInput, input: {} as ApiInput, events: {} as ApiEvent },
  guards: {
    tokenIsGood: ({ context, event }) => {
      assertEvent(event, 'api.request');
      return examined(context, event).refusal === null;
    },
  },
  actions: {
    reportTokenChecks: ({ context, event }) => {
      assertEvent(event, 'api.request');
      context.port.report(examined(context, event).findings);
    },
    servePhotos: ({ context: { port, photos }, event }) => {
      answer(port, event.from, {
        kind: 'http.response',
        status: 200,
        headers: [
          ['Content-Type', 'application/json'],
          ['Cache-Control', 'no-store'],
        ],
        body: photos,
      });
    },
    refuse: ({ context, event }) => {
      assertEvent(event, 'api.request');
      const { refusal } = examined(context, event);
      if (refusal !== null) answer(context.port, event.from, resourceErrorResponse(refusal, context.realm));
    },
    answerNotFound: ({ context: { port }, event }) =>
      answer(port, event.from, { kind: 'http.response', status: 404, headers: [], body: null }),
  },
}).createMachine({
  id: 'api',
  context: ({ input }) => input,
  initial: 'guardingPhotos',
  states: {
    guardingPhotos: {
      on: {
        'api.request': [
          { guard: 'tokenIsGood', target: 'servedPhotos', actions: ['reportTokenChecks', 'servePhotos'] },
          { actions: ['reportTokenChecks', 'refuse'] },
        ],
        'unknown.request': { actions: 'answerNotFound' },
      },
    },
    servedPhotos: {
      on: {
        'api.request': [
          { guard: 'tokenIsGood', actions: ['reportTokenChecks', 'servePhotos'] },
          { actions: ['reportTokenChecks', 'refuse'] },
        ],
        'unknown.request': { actions: 'answerNotFound' },
      },
    },
  },
});
