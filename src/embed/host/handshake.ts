import { FlowError } from '../contract/flowError.ts';
import { HELLO_EVERY_MS, type Hello, MOST_HELLOS, NAMESPACE, PROTOCOL_VERSION } from '../contract/protocol.ts';
import { isRecord, refusalIn } from './readMessage.ts';

export interface ConnectOptions {
  /**
   * The origin that the lab must have. A frame in a sandbox has none, so that only `*`, which is also the default, reaches
   * it; it is told apart by its window in either case.
   */
  readonly targetOrigin?: string;
  /** Gives up waiting, or lets go of the frame. */
  readonly signal?: AbortSignal;
}

/** A frame that answered. */
export interface Connected {
  readonly port: MessagePort;
  readonly contentWindow: Window;
}

/** The window of a frame's document, in which messages come and timers run. */
export function viewOf(iframe: HTMLIFrameElement): Window {
  const view = iframe.ownerDocument.defaultView;
  if (view === null) throw new FlowError('closed', 'The frame is in no window.');
  return view;
}

/** Calls the lab in a frame until it answers with a port. */
export function shakeHands(iframe: HTMLIFrameElement, options: ConnectOptions): Promise<Connected> {
  const { targetOrigin = '*', signal } = options;
  const view = viewOf(iframe);
  const id = `${Date.now()}-${Math.random()}`;
  const hello: Hello = { ns: NAMESPACE, v: PROTOCOL_VERSION, type: 'hello', id };
  return new Promise((resolve, reject) => {
    let hellos = 0;
    let timer: number | undefined;

    function end(): void {
      view.clearInterval(timer);
      view.removeEventListener('message', onMessage);
      signal?.removeEventListener('abort', onAbort);
    }

    function fail(error: unknown): void {
      end();
      reject(error);
    }

    const onAbort = () => fail(signal?.reason);

    function onMessage({ source, origin, data, ports }: MessageEvent<unknown>): void {
      const { contentWindow } = iframe;
      if (contentWindow === null || source !== contentWindow) return;
      if (targetOrigin !== '*' && origin !== targetOrigin) return;
      if (!isRecord(data) || data.ns !== NAMESPACE || data.id !== id) return;
      const [port] = ports;
      const refusal = refusalIn(data);
      if (refusal) fail(refusal);
      else if (data.type !== 'welcome' || data.v !== PROTOCOL_VERSION || port === undefined) {
        fail(new FlowError('badAnswer', 'The frame answered otherwise than a lab does.'));
      } else {
        end();
        resolve({ port, contentWindow });
      }
    }

    function post(): void {
      try {
        iframe.contentWindow?.postMessage(hello, targetOrigin);
      } catch {
        // Whatever else is wrong, no further try would do better.
        fail(
          new FlowError('badArguments', `targetOrigin is an origin or \`*\`, and not ${JSON.stringify(targetOrigin)}.`),
        );
      }
    }

    function call(): void {
      if (!iframe.isConnected) fail(new FlowError('closed', 'The frame is in no document.'));
      else if (hellos === MOST_HELLOS) fail(new FlowError('timeout', 'No lab answered in the frame.'));
      else {
        hellos += 1;
        post();
      }
    }

    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    signal?.addEventListener('abort', onAbort);
    view.addEventListener('message', onMessage);
    timer = view.setInterval(call, HELLO_EVERY_MS);
    call();
  });
}
