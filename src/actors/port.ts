import type { Finding } from '../oauth/finding.ts';
import type { HttpRequest } from '../oauth/wire.ts';
import type { Channel, Message, SecretKind } from '../trace/trace.ts';

/** A message on its way. An HTTP request goes to the host in its URL and is named by the endpoint that receives it. */
export type Envelope =
  | { readonly channel: Channel; readonly message: HttpRequest }
  | { readonly channel: Channel; readonly message: Message; readonly to: string; readonly name: string };

/** All that an actor can do to the world around it. The network of the run owns the other end. */
export interface Port {
  send(envelope: Envelope): void;
  /** Reports checks that this party has made; `about` names the party they concern, where that is not the sender. */
  report(findings: readonly Finding[], about?: string): void;
  /** Declares a value that this party made and whose spread matters. */
  keep(kind: SecretKind, value: string): void;
  /** Random octets; the same label gives the same octets in every run with the same seed. */
  draw(label: string, count: number): Uint8Array;
}

/** A message as it reaches its receiver. `at` is virtual time in milliseconds since the Unix epoch. */
export interface Delivery<M extends Message = Message> {
  readonly from: string;
  readonly message: M;
  readonly at: number;
}

/** An event of a machine that a delivery became. */
export type Received<Type extends string, M extends Message = Message> = Delivery<M> & { readonly type: Type };
