import { assertEvent, assign, setup } from 'xstate';
import type { Gesture, Handover } from '../../trace/trace.ts';
import type { Operation } from '../operation.ts';
import type { Delivery, Port, Received } from '../port.ts';
import { type AppLink, claimants, claimFindings, deliverable } from './appLinks.ts';

export interface OsInput {
  readonly port: Port;
  readonly user: string;
  /** What the installed apps claim, in the order in which the chooser lists them. */
  readonly links: readonly AppLink[];
}

interface OsContext extends OsInput {
  /** The address that waits for the person's choice. */
  readonly pending: string;
}

type OsEvent =
  | Received<'address.opened', Handover>
  | Received<'app.chosen', Gesture>
  | Extract<Operation, { readonly type: 'app.installed' }>;

export function receiveAsOs(delivery: Delivery): OsEvent {
  const { message } = delivery;
  if (message.kind === 'open') return { ...delivery, message, type: 'address.opened' };
  if (message.kind === 'gesture') return { ...delivery, message, type: 'app.chosen' };
  throw new Error(`an operating system cannot receive ${message.kind}`);
}

function handOver(port: Port, app: string, url: string): void {
  port.send({ to: app, name: 'redirect.deliver', channel: 'device', message: { kind: 'open', url } });
}

const whoOpens = [
  { guard: 'nobodyMayOpen', target: 'foundNoApp', actions: 'reportClaims' },
  { guard: 'severalMayOpen', target: 'askingWhichApp', actions: ['reportClaims', 'keepAddress', 'showChooser'] },
  { target: 'deliveredToApp', actions: ['reportClaims', 'deliver'] },
] as const;

/** The operating system: hands an address to an app that claims it. It knows nothing of OAuth. */
export const osMachine = setup({
  types: { context: {} as OsContext, input: {} as OsInput, events: {} as OsEvent },
  guards: {
    nobodyMayOpen: ({ context, event }) => {
      assertEvent(event, 'address.opened');
      return deliverable(context.links, event.message.url).length === 0;
    },
    severalMayOpen: ({ context, event }) => {
      assertEvent(event, 'address.opened');
      return deliverable(context.links, event.message.url).length > 1;
    },
  },
  actions: {
    reportClaims: ({ context: { port, links }, event }) => {
      assertEvent(event, 'address.opened');
      for (const { finding, about } of claimFindings(links, event.message.url)) port.report([finding], about);
    },
    keepAddress: assign(({ event }) => {
      assertEvent(event, 'address.opened');
      return { pending: event.message.url };
    }),
    showChooser: ({ context: { port, user, links }, event }) => {
      assertEvent(event, 'address.opened');
      const { url } = event.message;
      const options = claimants(links, url).map(({ label }) => label);
      port.send({
        to: user,
        name: 'chooser.show',
        channel: 'person',
        message: { kind: 'screen', screen: 'chooser', address: null, facts: { options } },
      });
    },
    keepLink: assign(({ context, event }) => {
      assertEvent(event, 'app.installed');
      return { links: [...context.links, event.link] };
    }),
    deliver: ({ context: { port, links }, event }) => {
      assertEvent(event, 'address.opened');
      const [only] = deliverable(links, event.message.url);
      if (only) handOver(port, only.app, event.message.url);
    },
    deliverToChosen: ({ context: { port, links, pending }, event }) => {
      assertEvent(event, 'app.chosen');
      const chosen = claimants(links, pending)[Number(event.message.fields.entry) - 1];
      if (!chosen) throw new Error(`the chooser has no entry ${event.message.fields.entry}`);
      handOver(port, chosen.app, pending);
    },
  },
}).createMachine({
  id: 'operatingSystem',
  context: ({ input }) => ({ ...input, pending: '' }),
  initial: 'idle',
  on: { 'app.installed': { actions: 'keepLink' } },
  states: {
    idle: { on: { 'address.opened': whoOpens } },
    askingWhichApp: {
      on: { 'app.chosen': { target: 'deliveredToApp', actions: 'deliverToChosen' } },
    },
    deliveredToApp: { on: { 'address.opened': whoOpens } },
    foundNoApp: { on: { 'address.opened': whoOpens } },
  },
});
