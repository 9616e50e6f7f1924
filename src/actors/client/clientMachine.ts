import { assertEvent, assign, sendTo, setup } from 'xstate';
import { examineCallback } from '../../oauth/callback.ts';
import type { HttpResponse } from '../../oauth/wire.ts';
import type { Gesture, Handover } from '../../trace/trace.ts';
import type { Delivery, Port, Received } from '../port.ts';
import type { ClientConfig } from './clientConfig.ts';
import { transactionMachine } from './transactionMachine.ts';

export interface ClientInput {
  readonly port: Port;
  readonly config: ClientConfig;
}

interface ClientContext extends ClientInput {
  /** How many requests for access were begun; the n-th one is handled by the child `transaction.n`. */
  readonly begun: number;
  /** The transaction that waits for its callback. It is forgotten as soon as one comes: it is used once. */
  readonly pending: number | null;
}

type ClientEvent =
  | Received<'print.tapped', Gesture>
  | Received<'callback.received', Handover>
  | Received<'response.received', HttpResponse>;

export function receiveAsClient(delivery: Delivery): ClientEvent {
  const { message } = delivery;
  if (message.kind === 'gesture') return { ...delivery, message, type: 'print.tapped' };
  if (message.kind === 'open') return { ...delivery, message, type: 'callback.received' };
  if (message.kind === 'http.response') return { ...delivery, message, type: 'response.received' };
  throw new Error(`a client cannot receive ${message.kind}`);
}

const transactionId = (n: number) => `transaction.${n}`;

/** The native app. It spawns one machine for each authorization request, which keeps that request's secrets. */
export const clientMachine = setup({
  types: { context: {} as ClientContext, input: {} as ClientInput, events: {} as ClientEvent },
  actors: { transaction: transactionMachine },
  guards: {
    callbackIsExpected: ({ context }) => context.pending !== null,
    transactionIsUnderWay: ({ context }) => context.begun > 0,
  },
  actions: {
    beginTransaction: assign(({ context: { port, config, begun }, spawn }) => {
      const ordinal = begun + 1;
      spawn('transaction', { id: transactionId(ordinal), input: { port, config, ordinal } });
      return { begun: ordinal, pending: ordinal };
    }),
    forgetPending: assign({ pending: null }),
    forwardToTransaction: sendTo(
      ({ context }) => transactionId(context.begun),
      ({ event }) => event,
    ),
    reportUnexpectedCallback: ({ context: { port }, event }) => {
      assertEvent(event, 'callback.received');
      port.report(examineCallback(event.message.url, null).findings);
    },
  },
}).createMachine({
  id: 'client',
  context: ({ input }) => ({ ...input, begun: 0, pending: null }),
  initial: 'running',
  states: {
    running: {
      on: {
        'print.tapped': { actions: 'beginTransaction' },
        'callback.received': [
          { guard: 'callbackIsExpected', actions: ['forwardToTransaction', 'forgetPending'] },
          { actions: 'reportUnexpectedCallback' },
        ],
        'response.received': { guard: 'transactionIsUnderWay', actions: 'forwardToTransaction' },
      },
    },
  },
});
