import { assertEvent, assign, setup } from 'xstate';
import { scopeRules } from '../../oauth/accessTokenRules.ts';
import { resourceErrorResponse } from '../../oauth/challenge.ts';
import { credentialRules } from '../../oauth/credentialRules.ts';
import { credentialsIn } from '../../oauth/credentials.ts';
import { textIn } from '../../oauth/decodeJwt.ts';
import { examine, type Finding } from '../../oauth/finding.ts';
import { examineIntrospectionAnswer } from '../../oauth/introspectionAnswer.ts';
import type { ResourceRefusal } from '../../oauth/resourceRefusal.ts';
import type { HttpRequest, HttpResponse } from '../../oauth/wire.ts';
import { credentials } from '../client/requests/authentication.ts';
import { formRequest } from '../client/requests/httpRequest.ts';
import { oncePerEvent } from '../oncePerEvent.ts';
import type { Delivery, Port, Received } from '../port.ts';
import { albumText } from './apiAnswer.ts';
import type { ApiConfig, Photo } from './apiConfig.ts';

/** With what an API asks the authorization server about tokens. @see RFC 7662 §2.1 */
export interface Introspector {
  readonly introspection_endpoint: string;
  readonly client_id: string;
  readonly client_secret: string;
}

export interface IntrospectingApiInput {
  readonly port: Port;
  readonly config: ApiConfig;
  readonly introspector: Introspector;
  /** The scope that reading needs. */
  readonly scope: string;
  readonly photos: readonly Photo[];
}

interface Waiting {
  readonly from: string;
  readonly url: string;
}

interface IntrospectingApiContext extends IntrospectingApiInput {
  /** Who waits for photos and where, in the order of the questions about their tokens: that is the order of the answers. */
  readonly waiting: readonly Waiting[];
}

type IntrospectingApiEvent = Received<'api.request', HttpRequest> | Received<'introspection.answered', HttpResponse>;

export function receiveAsIntrospectingApi(delivery: Delivery): IntrospectingApiEvent {
  const { message } = delivery;
  if (message.kind === 'http.request') return { ...delivery, message, type: 'api.request' };
  if (message.kind === 'http.response') return { ...delivery, message, type: 'introspection.answered' };
  throw new Error(`an API cannot receive ${message.kind}`);
}

const brought = (request: HttpRequest) => examine(credentialRules, { request, schemes: ['Bearer'] });

interface Ruling {
  readonly findings: readonly Finding[];
  readonly refusal: ResourceRefusal | null;
  readonly sub: string | null;
}

const rulingOf = oncePerEvent(({ config, scope }: IntrospectingApiContext, event: IntrospectingApiEvent): Ruling => {
  assertEvent(event, 'introspection.answered');
  const told = examineIntrospectionAnswer(event.message, { ...config, now: event.at });
  if (told.accepted === null) return { ...told, sub: null };
  const jwt = { header: {}, claims: { ...told.accepted }, signature: '' };
  const scoped = examine(scopeRules, { token: '', jwt, api: { ...config, scope, now: event.at } });
  const findings = [...told.findings, ...scoped.findings];
  return { findings, refusal: scoped.refusal, sub: textIn(told.accepted, 'sub') };
});

function answer({ port }: IntrospectingApiContext, to: string, message: HttpResponse): void {
  port.send({ to, name: 'api.response', channel: 'back', message });
}

/** A resource server that cannot read the tokens: it asks the server that issued them about each. @see RFC 7662 */
export const introspectingApiMachine = setup({
  types: {
    context: {} as IntrospectingApiContext,
    input: {} as IntrospectingApiInput,
    events: {} as IntrospectingApiEvent,
  },
  guards: {
    tokenIsBrought: ({ event }) => {
      assertEvent(event, 'api.request');
      return brought(event.message).refusal === null;
    },
    tokenIsGood: ({ context, event }) => rulingOf(context, event).refusal === null,
  },
  actions: {
    reportCredentialChecks: ({ context, event }) => {
      assertEvent(event, 'api.request');
      context.port.report(brought(event.message).findings);
    },
    askAboutToken: ({ context: { port, config, introspector }, event }) => {
      assertEvent(event, 'api.request');
      const token = credentialsIn(event.message)?.token ?? '';
      const { client_id, client_secret, introspection_endpoint } = introspector;
      const authentication = { method: 'client_secret_basic', client_secret } as const;
      const { headers } = credentials({ client_id, authentication, issuer: config.issuer }, event.at, '');
      const entries = [['token', token] as const, ['token_type_hint', 'access_token'] as const];
      port.send({ channel: 'back', message: formRequest(introspection_endpoint, entries, headers) });
    },
    noteWaiting: assign(({ context, event }) => {
      assertEvent(event, 'api.request');
      return { waiting: [...context.waiting, { from: event.from, url: event.message.url }] };
    }),
    refuseCredentials: ({ context, event }) => {
      assertEvent(event, 'api.request');
      const { refusal } = brought(event.message);
      if (refusal === null) throw new Error('a request that brings a token is not refused at once');
      answer(context, event.from, resourceErrorResponse(refusal, challenger(context, event.message.url), null, null));
    },
    reportTokenChecks: ({ context, event }) => context.port.report(rulingOf(context, event).findings),
    servePhotos: ({ context, event }) => {
      const { sub } = rulingOf(context, event);
      answer(context, firstWaiting(context).from, {
        kind: 'http.response',
        status: 200,
        headers: [
          ['Content-Type', 'application/json'],
          ['Cache-Control', 'no-store'],
        ],
        body: albumText(context.photos.filter(({ owner }) => owner === sub)),
      });
    },
    refuseToken: ({ context, event }) => {
      const { refusal } = rulingOf(context, event);
      if (refusal === null) throw new Error('a token that is good is not refused');
      const { from, url } = firstWaiting(context);
      answer(context, from, resourceErrorResponse(refusal, challenger(context, url), 'Bearer', null));
    },
    noteAnswered: assign(({ context }) => ({ waiting: context.waiting.slice(1) })),
  },
}).createMachine({
  id: 'introspectingApi',
  context: ({ input }) => ({ ...input, waiting: [] }),
  initial: 'guardingPhotos',
  states: {
    guardingPhotos: {
      on: {
        'api.request': [
          { guard: 'tokenIsBrought', actions: ['reportCredentialChecks', 'askAboutToken', 'noteWaiting'] },
          { actions: ['reportCredentialChecks', 'refuseCredentials'] },
        ],
        'introspection.answered': [
          { guard: 'tokenIsGood', actions: ['reportTokenChecks', 'servePhotos', 'noteAnswered'] },
          { actions: ['reportTokenChecks', 'refuseToken', 'noteAnswered'] },
        ],
      },
    },
  },
});

/** It takes bearer tokens alone. */
function challenger({ config }: IntrospectingApiContext, url: string) {
  return { ...config, dpop: 'off', url } as const;
}

function firstWaiting({ waiting: [first] }: IntrospectingApiContext): Waiting {
  if (first === undefined) throw new Error('nobody waits for an answer about a token');
  return first;
}
