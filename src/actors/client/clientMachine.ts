import { assertEvent, assign, sendTo, setup } from 'xstate';
import { examineCallback } from '../../oauth/callback.ts';
import type { HttpResponse } from '../../oauth/wire.ts';
import type { Gesture, Handover } from '../../trace/trace.ts';
import type { Delivery, Port, Received } from '../port.ts';
import type { ClientConfig } from './clientConfig.ts';
import { signInMachine } from './signInMachine.ts';

export interface ClientInput {
  readonly port: Port;
  readonly config: ClientConfig;
}

interface ClientContext extends ClientInput {
  /** How many sign-ins were begun; the n-th one is handled by the child `signIn.n`. */
  readonly begun: number;
  /** The sign-in that waits for its callback. It is forgotten as soon as one comes: a transaction is used once. */
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

const signInId = (n: number) => `signIn.${n}`;

/** The native app. It spawns one machine for each sign-in, which keeps that sign-in's secrets. */
export const clientMachine = setup({
  types: { context: {} as ClientContext, input: {} as ClientInput, events: {} as ClientEvent },
  actors: { signIn: signInMachine },
  guards: {
    signInIsPending: ({ context }) => context.pending !== null,
    signInIsUnderWay: ({ context }) => context.begun > 0,
  },
  actions: {
    beginSignIn: assign(({ context: { port, config, begun }, spawn }) => {
      const ordinal = begun + 1;
      spawn('signIn', { id: signInId(ordinal), input: { port, config, ordinal } });
      return { begun: ordinal, pending: ordinal };
    }),
    forgetPending: assign({ pending: null }),
    forwardToSignIn: sendTo(
      ({ context }) => signInId(context.begun),
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
        'print.tapped': { actions: 'beginSignIn' },
        'callback.received': [
          { guard: 'signInIsPending', actions: ['forwardToSignIn', 'forgetPending'] },
          { actions: 'reportUnexpectedCallback' },
        ],
        'response.received': { guard: 'signInIsUnderWay', actions: 'forwardToSignIn' },
      },
    },
  },
});
