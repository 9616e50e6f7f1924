import type { FlowErrorCode } from './flowError.ts';
import type { FlowEvent } from './flowEvents.ts';

/** Marks the messages that windows exchange before they have a port; everything else on that channel is somebody else's. */
export const NAMESPACE = 'oauth-flow';
export const PROTOCOL_VERSION = 1;

/** How the parent calls until the child answers: every so many milliseconds, at most so many times. */
export const HELLO_EVERY_MS = 500;
export const MOST_HELLOS = 20;

export interface Hello {
  readonly ns: typeof NAMESPACE;
  readonly v: typeof PROTOCOL_VERSION;
  readonly type: 'hello';
  readonly id: string;
}

/** Comes with one MessagePort, over which all else goes. */
export interface Welcome {
  readonly ns: typeof NAMESPACE;
  readonly v: typeof PROTOCOL_VERSION;
  readonly type: 'welcome';
  readonly id: string;
}

export type RequestId = string | number;

export interface FrameRequest {
  readonly type: 'request';
  readonly id: RequestId;
  readonly method: string;
  readonly args: readonly unknown[];
}

export interface Refusal {
  readonly code: FlowErrorCode;
  readonly message: string;
}

export type FrameResponse =
  | { readonly type: 'response'; readonly id: RequestId; readonly ok: true; readonly result: unknown }
  | { readonly type: 'response'; readonly id: RequestId; readonly ok: false; readonly error: Refusal };

/** Sent after `subscribe` only. */
export type FrameEvent = FlowEvent & { readonly type: 'event' };
