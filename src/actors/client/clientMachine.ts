import { type AnyStateMachine, assertEvent, assign, raise, sendTo, setup } from 'xstate';
import { callbackState, examineCallback } from '../../oauth/callback.ts';
import type { Gesture } from '../../trace/trace.ts';
import type { Port, Received } from '../port.ts';
import type { ClientConfig, ServerMetadata } from './clientConfig.ts';
import type { clientCredentialsMachine } from './clientCredentialsMachine.ts';
import type { ClientEvent } from './clientEvents.ts';
import type { discoveryMachine } from './discoveryMachine.ts';
import type { FlowInput, HeldTokens, Nonces } from './flowContext.ts';
import type { refreshMachine } from './refreshMachine.ts';
import type { revocationMachine } from './revocationMachine.ts';
import { showError } from './showing.ts';
import { transactionMachine } from './transactionMachine.ts';
import type { visitMachine } from './visitMachine.ts';

export interface ClientInput {
  readonly port: Port;
  readonly config: ClientConfig;
  /** What it can do beside sending its user to the server; null: nothing, and then it keeps no tokens. */
  readonly flows: Flows | null;
}

export interface ClientContext extends ClientInput {
  /** What is known of the server; null until it was asked. */
  readonly metadata: ServerMetadata | null;
  readonly tokens: HeldTokens | null;
  readonly nonces: Nonces;
  /** The tap that waits until the server is known. */
  readonly postponed: Received<'print.tapped', Gesture> | null;
  /** How many flows were begun; the n-th one is handled by a child such as `transaction.n`. */
  readonly begun: number;
  /** The transactions that wait for their callbacks. Each is forgotten as soon as one comes: it is used once. */
  readonly pending: readonly PendingCallback[];
  /** The flows that wait for an answer, in the order of their requests: that is the order of the answers. */
  readonly awaiting: readonly string[];
}

interface PendingCallback {
  readonly flow: string;
  readonly state: string | null;
}

/** What a client can do beside sending its user to the server. */
export interface Flows {
  readonly discovery: typeof discoveryMachine;
  readonly refresh: typeof refreshMachine;
  readonly clientCredentials: typeof clientCredentialsMachine;
  readonly visit: typeof visitMachine;
  readonly revocation: typeof revocationMachine;
}

interface Moment {
  readonly context: ClientContext;
  readonly event: ClientEvent;
}

/** The transaction that a response belongs to, as this client finds it, or null. */
function pendingFor({ context: { config, pending }, event }: Moment): PendingCallback | null {
  assertEvent(event, 'callback.received');
  if (config.policy.state !== 'known-to-anybody') return pending[0] ?? null;
  const state = callbackState(event.message.url, config.response_mode);
  return pending.find((candidate) => candidate.state === state) ?? null;
}

/** Tokens are kept only with the flows that use them, so that only a client set up wrongly misses one. */
function flowsOf({ flows }: ClientContext): Flows {
  if (flows === null) throw new Error('the client can do nothing but send its user to the server');
  return flows;
}

/** What a flow starts from. One that asks for access anew takes nothing over from the tokens that are held. */
function inputOf({ context, event }: Moment, from: 'held' | 'nothing'): FlowInput {
  assertEvent(event, ['print.tapped', 'disconnect.tapped']);
  const { port, config, metadata, begun, nonces, tokens } = context;
  if (metadata === null) throw new Error('nothing is known of the server');
  const ordinal = begun + 1;
  return { port, config, metadata, ordinal, began: event.at, nonces, tokens: from === 'held' ? tokens : null };
}

/**
 * The client. It spawns one machine for each thing that it does, which keeps the secrets of that one. Beside sending its
 * user to the server it can do what it is given, all of it with `everyFlow`.
 */
export const clientMachine = setup({
  types: { context: {} as ClientContext, input: {} as ClientInput, events: {} as ClientEvent },
  // Machines are spawned as they were handed over, and not by name.
  actors: {} as Readonly<Record<string, AnyStateMachine>>,
  guards: {
    serverIsUnknown: ({ context }) => context.metadata === null,
    accessTokenIsGood: ({ context: { tokens }, event }) => {
      assertEvent(event, 'print.tapped');
      return tokens !== null && (tokens.expires_at === null || tokens.expires_at > event.at);
    },
    refreshTokenIsHeld: ({ context }) => context.tokens?.refresh_token != null,
    actsInItsOwnName: ({ context }) => context.config.grant === 'client_credentials',
    callbackIsExpected: (moment) => pendingFor(moment) !== null,
    tokensAreHeld: ({ context }) => context.tokens !== null,
    responseIsAwaited: ({ context }) => context.awaiting.length > 0,
  },
  actions: {
    discover: assign(({ context, spawn }) => {
      const { port, config } = context;
      spawn(flowsOf(context).discovery, { id: 'discovery', input: { port, config } });
      return {};
    }),
    beginTransaction: assign(({ context, event, spawn }) => {
      const input = inputOf({ context, event }, 'nothing');
      const id = `transaction.${input.ordinal}`;
      spawn(transactionMachine, { id, input });
      return { begun: input.ordinal };
    }),
    beginClientCredentials: assign(({ context, event, spawn }) => {
      const input = inputOf({ context, event }, 'nothing');
      spawn(flowsOf(context).clientCredentials, { id: `clientCredentials.${input.ordinal}`, input });
      return { begun: input.ordinal };
    }),
    beginRefresh: assign(({ context, event, spawn }) => {
      const input = inputOf({ context, event }, 'held');
      spawn(flowsOf(context).refresh, { id: `refresh.${input.ordinal}`, input });
      return { begun: input.ordinal };
    }),
    beginVisit: assign(({ context, event, spawn }) => {
      const input = inputOf({ context, event }, 'held');
      spawn(flowsOf(context).visit, { id: `visit.${input.ordinal}`, input });
      return { begun: input.ordinal };
    }),
    beginRevocation: assign(({ context, event, spawn }) => {
      const input = inputOf({ context, event }, 'held');
      spawn(flowsOf(context).revocation, { id: `revocation.${input.ordinal}`, input });
      return { begun: input.ordinal };
    }),
    postpone: assign(({ event }) => {
      assertEvent(event, 'print.tapped');
      return { postponed: event };
    }),
    resume: raise(({ context: { postponed }, event }) => {
      assertEvent(event, 'metadata.learnt');
      if (postponed === null) throw new Error('nothing was postponed');
      return { ...postponed, at: event.at };
    }),
    keepMetadata: assign(({ event }) => {
      assertEvent(event, 'metadata.learnt');
      return { metadata: event.metadata };
    }),
    keepTokens: assign(({ context, event }) => {
      assertEvent(event, 'tokens.changed');
      return { tokens: context.flows && event.tokens };
    }),
    keepNonces: assign(({ event }) => {
      assertEvent(event, 'nonces.learnt');
      return { nonces: event.nonces };
    }),
    noteAwaited: assign(({ context, event }) => {
      assertEvent(event, 'response.awaited');
      return { awaiting: [...context.awaiting, event.flow] };
    }),
    forwardToAwaiting: sendTo(
      ({ context }) => context.awaiting[0] ?? '',
      ({ event }) => event,
    ),
    noteAnswered: assign(({ context }) => ({ awaiting: context.awaiting.slice(1) })),
    forwardToPending: sendTo(
      (moment) => pendingFor(moment)?.flow ?? '',
      ({ event }) => event,
    ),
    forgetPending: assign((moment) => {
      const answered = pendingFor(moment);
      return { pending: moment.context.pending.filter((pending) => pending !== answered) };
    }),
    notePending: assign(({ context: { config, pending }, event }) => {
      assertEvent(event, 'callback.awaited');
      const { flow, state } = event;
      // In one browser session the latest request alone waits for a response.
      const others = config.policy.state === 'known-to-anybody' ? pending : [];
      return { pending: [...others, { flow, state }] };
    }),
    showNotConnected: ({ context }) => showError(context, 'not-connected'),
    reportUnexpectedCallback: ({ context: { port }, event }) => {
      assertEvent(event, 'callback.received');
      port.report(examineCallback(event.message.url, null).findings);
    },
  },
}).createMachine({
  id: 'client',
  context: ({ input }) => ({
    ...input,
    metadata: input.config.metadata,
    tokens: null,
    nonces: { server: null, api: null },
    postponed: null,
    begun: 0,
    pending: [],
    awaiting: [],
  }),
  initial: 'running',
  on: {
    'response.awaited': { actions: 'noteAwaited' },
    'callback.awaited': { actions: 'notePending' },
    'response.received': { guard: 'responseIsAwaited', actions: ['forwardToAwaiting', 'noteAnswered'] },
    'tokens.changed': { actions: 'keepTokens' },
    'nonces.learnt': { actions: 'keepNonces' },
    'callback.received': [
      { guard: 'callbackIsExpected', actions: ['forwardToPending', 'forgetPending'] },
      { actions: 'reportUnexpectedCallback' },
    ],
  },
  states: {
    running: {
      on: {
        'print.tapped': [
          { guard: 'serverIsUnknown', target: 'discovering', actions: ['postpone', 'discover'] },
          { guard: 'accessTokenIsGood', actions: 'beginVisit' },
          { guard: 'refreshTokenIsHeld', actions: 'beginRefresh' },
          { guard: 'actsInItsOwnName', actions: 'beginClientCredentials' },
          { actions: 'beginTransaction' },
        ],
        'disconnect.tapped': [{ guard: 'tokensAreHeld', actions: 'beginRevocation' }, { actions: 'showNotConnected' }],
      },
    },
    discovering: {
      on: {
        'print.tapped': { actions: 'postpone' },
        'metadata.learnt': { target: 'running', actions: ['keepMetadata', 'resume'] },
        'discovery.failed': { target: 'running' },
      },
    },
  },
});
