import type { Finding } from '../../../oauth/finding.ts';
import type { ServerRecords } from '../../../oauth/records.ts';
import type { HttpRequest, HttpResponse } from '../../../oauth/wire.ts';
import type { SecretKind } from '../../../trace/trace.ts';
import type { Received } from '../../port.ts';
import type { Offered } from '../routes.ts';
import type { ServerContext } from '../serverContext.ts';

/** What an endpoint makes of one request: its answer, and all that is different afterwards. */
export interface Answer {
  readonly findings: readonly Finding[];
  /** What the step of the response is called. */
  readonly name: string;
  readonly response: HttpResponse;
  /** What the server remembers from now on, where that changed. */
  readonly records?: Partial<ServerRecords>;
  /** The secrets that the answer made, in their order. */
  readonly made?: readonly { readonly kind: SecretKind; readonly value: string }[];
  /** The number of the authorization whose code was redeemed. */
  readonly redeemed?: number;
}

/** A server at work, and what it offers beside its authorization endpoint: nothing else is there. */
export interface ServerAtWork extends ServerContext {
  readonly endpoints: Endpoints;
}

/** An endpoint that answers each request at once: it examines the request against the server's records. */
export type Endpoint = (server: ServerAtWork, request: Received<string, HttpRequest>) => Answer;

/** Endpoints by the request that they answer; one for tokens is there in any case. */
export type Endpoints = { readonly [Type in Offered]?: Endpoint } & {
  readonly 'token.request': Endpoint;
};
