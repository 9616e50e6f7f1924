import { sendParent, setup } from 'xstate';
import { examineDiscovery } from '../../oauth/discovery.ts';
import { SERVER_METADATA, wellKnownAddress } from '../../oauth/wellKnown.ts';
import type { HttpResponse } from '../../oauth/wire.ts';
import { oncePerEvent } from '../oncePerEvent.ts';
import type { Port, Received } from '../port.ts';
import type { ClientConfig } from './clientConfig.ts';
import type { FlowNews } from './flowEvents.ts';
import { getRequest } from './requests/httpRequest.ts';
import { showError } from './showing.ts';

export interface DiscoveryContext {
  readonly port: Port;
  readonly config: ClientConfig;
}

type DiscoveryEvent = Received<'response.received', HttpResponse>;

const examined = oncePerEvent(({ config }: DiscoveryContext, { message }: DiscoveryEvent) =>
  examineDiscovery(message, config.issuer),
);

/** Asks the issuer where its endpoints are and what it can do. @see RFC 8414 §3 */
export const discoveryMachine = setup({
  types: { context: {} as DiscoveryContext, input: {} as DiscoveryContext, events: {} as DiscoveryEvent },
  guards: { metadataIsGood: ({ context, event }) => examined(context, event).refusal === null },
  actions: {
    askForMetadata: ({ context: { port, config } }) =>
      port.send({ channel: 'back', message: getRequest(wellKnownAddress(config.issuer, SERVER_METADATA)) }),
    awaitResponse: sendParent(({ self }): FlowNews => ({ type: 'response.awaited', flow: self.id })),
    reportMetadataChecks: ({ context, event }) => context.port.report(examined(context, event).findings),
    tellClient: sendParent(({ context, event }): FlowNews => {
      const { accepted } = examined(context, event);
      return accepted === null
        ? { type: 'discovery.failed' }
        : { type: 'metadata.learnt', metadata: accepted, at: event.at };
    }),
    showMetadataError: ({ context, event }) => showError(context, examined(context, event).refusal?.error ?? ''),
  },
}).createMachine({
  id: 'discovery',
  context: ({ input }) => input,
  initial: 'asking',
  entry: ['askForMetadata', 'awaitResponse'],
  states: {
    asking: {
      on: {
        'response.received': [
          { guard: 'metadataIsGood', target: 'learnt', actions: ['reportMetadataChecks', 'tellClient'] },
          { target: 'failed', actions: ['reportMetadataChecks', 'showMetadataError', 'tellClient'] },
        ],
      },
    },
    learnt: {},
    failed: {},
  },
});
