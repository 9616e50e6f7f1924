import { assertEvent, assign, setup } from 'xstate';
import { parseParameters, queryOf } from '../../oauth/parameters.ts';
import { examineTokenResponse } from '../../oauth/receivedToken.ts';
import type { HttpResponse } from '../../oauth/wire.ts';
import type { Handover } from '../../trace/trace.ts';
import { bearerRequest } from '../client/requests/resourceRequest.ts';
import { codeRequest } from '../client/requests/tokenRequests.ts';
import type { Delivery, Port, Received } from '../port.ts';

/** What anybody can read in a copy of the genuine app. */
export interface PublicClientFacts {
  readonly client_id: string;
  readonly redirect_uri: string;
  readonly token_endpoint: string;
  readonly resource: string;
}

export interface AttackerInput {
  readonly port: Port;
  readonly target: PublicClientFacts;
}

interface AttackerContext extends AttackerInput {
  /** The challenge, if an authorization request could be read. It is the best guess at a verifier that there is. */
  readonly code_challenge: string | null;
}

type AttackerEvent =
  | Received<'request.observed', Handover>
  | Received<'redirect.received', Handover>
  | Received<'response.received', HttpResponse>;

export function receiveAsAttacker(delivery: Delivery): AttackerEvent {
  const { message } = delivery;
  if (message.kind === 'open') return { ...delivery, message, type: 'redirect.received' };
  if (message.kind === 'http.response') return { ...delivery, message, type: 'response.received' };
  throw new Error(`a malicious app cannot receive ${message.kind}`);
}

/** What an observed message becomes for the attacker: it reads along, nobody sent it anything. */
export function observeAsAttacker(delivery: Delivery): AttackerEvent {
  if (delivery.message.kind !== 'open') throw new Error(`a malicious app cannot read along ${delivery.message.kind}`);
  return { ...delivery, message: delivery.message, type: 'request.observed' };
}

const parameter = (url: string, name: string) => parseParameters(queryOf(url)).get(name);

/** A malicious app that claimed the genuine app's redirect address: takes the code and tries to redeem it. */
export const attackerMachine = setup({
  types: { context: {} as AttackerContext, input: {} as AttackerInput, events: {} as AttackerEvent },
  guards: {
    hasCode: ({ event }) => {
      assertEvent(event, 'redirect.received');
      return parameter(event.message.url, 'code') !== null;
    },
    tokenWasIssued: ({ event }) => {
      assertEvent(event, 'response.received');
      return examineTokenResponse(event.message).refusal === null;
    },
    resourceWasServed: ({ event }) => {
      assertEvent(event, 'response.received');
      return event.message.status === 200;
    },
  },
  actions: {
    noteChallenge: assign(({ event }) => {
      assertEvent(event, 'request.observed');
      return { code_challenge: parameter(event.message.url, 'code_challenge') };
    }),
    redeemStolenCode: ({ context: { port, target, code_challenge }, event }) => {
      assertEvent(event, 'redirect.received');
      const code = parameter(event.message.url, 'code') ?? '';
      const asking = { ...target, resourceIndicators: [] };
      const credentials = { headers: [], entries: [['client_id', target.client_id]] } as const;
      const stolen = { code, code_verifier: code_challenge };
      port.send({ channel: 'back', message: codeRequest(target.token_endpoint, asking, stolen, credentials) });
    },
    callApi: ({ context: { port, target }, event }) => {
      assertEvent(event, 'response.received');
      const { accepted } = examineTokenResponse(event.message);
      if (accepted === null) throw new Error('a refused token response has no token to use');
      port.send({ channel: 'back', message: bearerRequest(target.resource, accepted.access_token) });
    },
  },
}).createMachine({
  id: 'attacker',
  context: ({ input }) => ({ ...input, code_challenge: null }),
  initial: 'lyingInWait',
  states: {
    lyingInWait: {
      on: {
        'request.observed': { actions: 'noteChallenge' },
        'redirect.received': [
          { guard: 'hasCode', target: 'redeemingStolenCode', actions: 'redeemStolenCode' },
          { target: 'emptyHanded' },
        ],
      },
    },
    redeemingStolenCode: {
      on: {
        'response.received': [
          { guard: 'tokenWasIssued', target: 'usingStolenToken', actions: 'callApi' },
          { target: 'emptyHanded' },
        ],
      },
    },
    usingStolenToken: {
      on: {
        'response.received': [{ guard: 'resourceWasServed', target: 'hasPhotos' }, { target: 'emptyHanded' }],
      },
    },
    hasPhotos: {},
    emptyHanded: {},
  },
});
