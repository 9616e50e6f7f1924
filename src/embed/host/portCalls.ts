import { FlowError } from '../contract/flowError.ts';
import type { FrameRequest } from '../contract/protocol.ts';
import { isRecord, refusalIn } from './readMessage.ts';

export interface PortCalls {
  readonly call: (method: string, ...args: readonly unknown[]) => Promise<unknown>;
  readonly close: (reason: FlowError) => void;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Requests and their responses over one port; everything else that comes over it goes to `onEvent`. */
export function callsOver(port: MessagePort, onEvent: (name: string, detail: unknown) => void): PortCalls {
  const waiting = new Map<unknown, Waiting>();
  let latest = 0;
  let closed: FlowError | null = null;

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isRecord(data)) return;
    if (data.type === 'event' && typeof data.name === 'string') onEvent(data.name, data.detail);
    const request = data.type === 'response' ? waiting.get(data.id) : undefined;
    if (request === undefined) return;
    waiting.delete(data.id);
    if (data.ok === true) request.resolve(data.result);
    else request.reject(refusalIn(data) ?? new FlowError('badAnswer', 'The lab answered with no answer.'));
  };

  return {
    call: (method, ...args) =>
      new Promise((resolve, reject) => {
        if (closed) {
          reject(closed);
          return;
        }
        latest += 1;
        try {
          port.postMessage({ type: 'request', id: latest, method, args } satisfies FrameRequest);
          waiting.set(latest, { resolve, reject });
        } catch {
          reject(new FlowError('badArguments', `${method} takes plain data only.`));
        }
      }),
    close(reason) {
      closed ??= reason;
      port.onmessage = null;
      port.close();
      for (const { reject } of waiting.values()) reject(closed);
      waiting.clear();
    },
  };
}
