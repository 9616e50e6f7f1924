import type { HttpResponse } from '../../oauth/wire.ts';
import type { Handover } from '../../trace/trace.ts';
import type { Received } from '../port.ts';
import type { ServerMetadata } from './clientConfig.ts';
import type { HeldTokens, Nonces } from './flowContext.ts';

/** What a flow receives. */
export type FlowEvent = Received<'callback.received', Handover> | Received<'response.received', HttpResponse>;

/** What a flow tells the client whose flow it is. */
export type FlowNews =
  /** It has sent a request, and its answer is the flow's. */
  | { readonly type: 'response.awaited'; readonly flow: string }
  /** The browser is on its way to the server, and the response that comes back is the flow's. */
  | { readonly type: 'callback.awaited'; readonly flow: string; readonly state: string | null }
  /** What the client holds from now on. */
  | { readonly type: 'tokens.changed'; readonly tokens: HeldTokens | null }
  | { readonly type: 'nonces.learnt'; readonly nonces: Nonces }
  | { readonly type: 'metadata.learnt'; readonly metadata: ServerMetadata; readonly at: number }
  | { readonly type: 'discovery.failed' };
