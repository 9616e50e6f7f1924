import * as v from 'valibot';
import type { FlowApi } from '../contract/flowApi.ts';
import type { FlowEvent } from '../contract/flowEvents.ts';
import {
  type FrameEvent,
  type FrameResponse,
  NAMESPACE,
  PROTOCOL_VERSION,
  type Refusal,
  type Welcome,
} from '../contract/protocol.ts';
import { allowanceOf } from './allowance.ts';
import { answersFor } from './answers.ts';

/** A message that came to the window, as far as it concerns us. */
export type WindowMessage = Pick<MessageEvent<unknown>, 'data' | 'origin' | 'source'>;

/** The page around the frame. */
export interface ParentWindow {
  postMessage(message: unknown, options: { targetOrigin: string; transfer?: MessagePort[] }): void;
}

export interface ServeOptions {
  readonly parent: ParentWindow;
  /** The one origin that may drive the lab; null: any. */
  readonly parentOrigin: string | null;
  /** Hears what comes to the window; returns what ends that. */
  readonly listen: (listener: (message: WindowMessage) => void) => () => void;
  /** Comes when the lab is there; asked for at the first call. */
  readonly api: () => Promise<FlowApi>;
  readonly subscribe: FlowApi['subscribe'];
  readonly now: () => number;
}

const helloSchema = v.object({
  ns: v.literal(NAMESPACE),
  type: v.literal('hello'),
  v: v.unknown(),
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(64)),
});

/** A frame without an origin of its own, or a page opened from a file, cannot be named. */
const targetOf = (origin: string) => (origin === 'null' || origin === '' ? '*' : origin);

/** Why whoever says hello gets no port; null where one is due. */
function refusalOf(parentOrigin: string | null, origin: string, version: unknown): Refusal | null {
  if (parentOrigin !== null && origin !== parentOrigin) {
    return { code: 'wrongOrigin', message: 'The address of this lab lets pages of another origin drive it.' };
  }
  if (version === PROTOCOL_VERSION) return null;
  return { code: 'unknownVersion', message: `This lab speaks version ${PROTOCOL_VERSION}.` };
}

/**
 * The child's side of the frame protocol. Only the parent window is heard, and a port goes only to the origin that may
 * drive the lab; others are told so. The parent is told apart by being it, because in a sandbox an origin says nothing. A
 * hello with another id gets a port of its own and the earlier port is closed. Returns what ends the service.
 */
export function serveFrame(options: ServeOptions): () => void {
  const { parent, parentOrigin, listen, api, subscribe, now } = options;
  const mayGreet = allowanceOf({ atOnce: 40, perSecond: 4 }, now);
  let current: { readonly id: string; readonly close: () => void } | null = null;
  let ready: FlowEvent | null = null;
  const stopReady = subscribe((event) => {
    if (event.name === 'ready') ready = event;
  });

  function openPort(id: string): MessagePort {
    const { port1, port2 } = new MessageChannel();
    let stopEvents: (() => void) | null = null;
    const send = (event: FlowEvent) => port1.postMessage({ type: 'event', ...event } satisfies FrameEvent);
    const onSubscribe = () => {
      if (stopEvents !== null) return;
      stopEvents = subscribe(send);
      // Whoever comes later would wait for it in vain.
      if (ready) send(ready);
    };
    const answer = answersFor({ api, onSubscribe, now });
    port1.onmessage = async ({ data }: { readonly data: unknown }) => {
      const response = await answer(data);
      if (response !== null) port1.postMessage(response);
    };
    current = {
      id,
      close() {
        stopEvents?.();
        port1.onmessage = null;
        port1.close();
      },
    };
    return port2;
  }

  const stopListening = listen(({ source, origin, data }) => {
    if (source !== parent || !mayGreet()) return;
    const read = v.safeParse(helloSchema, data);
    if (!read.success) return;
    const { id, v: version } = read.output;
    const targetOrigin = targetOf(origin);
    const error = refusalOf(parentOrigin, origin, version);
    if (error !== null) {
      const response: FrameResponse = { type: 'response', id, ok: false, error };
      parent.postMessage({ ns: NAMESPACE, v: PROTOCOL_VERSION, ...response }, { targetOrigin });
      return;
    }
    // The parent repeats itself until it hears the answer.
    if (current?.id === id) return;
    current?.close();
    const welcome: Welcome = { ns: NAMESPACE, v: PROTOCOL_VERSION, type: 'welcome', id };
    parent.postMessage(welcome, { targetOrigin, transfer: [openPort(id)] });
  });

  return () => {
    stopListening();
    stopReady();
    current?.close();
  };
}
