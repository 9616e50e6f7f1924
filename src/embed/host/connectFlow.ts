import type { FlowStatus, Transcripts } from '../contract/flowApi.ts';
import { FlowError } from '../contract/flowError.ts';
import type { FlowState } from '../contract/flowState.ts';
import { HELLO_EVERY_MS, MOST_HELLOS } from '../contract/protocol.ts';
import type { FlowFrame } from './flowFrame.ts';
import { eventsOver } from './frameEvents.ts';
import { type ConnectOptions, shakeHands, viewOf } from './handshake.ts';
import { callsOver, type PortCalls } from './portCalls.ts';

/**
 * Notices that the lab is gone, which its port does not tell: the frame was taken out of the page, or it loaded another
 * document, which does not answer on the port of the earlier one. Returns what ends that.
 */
function watch(iframe: HTMLIFrameElement, contentWindow: Window, calls: PortCalls, close: (why: string) => void) {
  const view = viewOf(iframe);
  // Counted in looks: a page that sleeps takes none, and the lab in it answers as little.
  let looksLeft = Number.POSITIVE_INFINITY;
  const timer = view.setInterval(() => {
    if (!iframe.isConnected || iframe.contentWindow !== contentWindow) close('The frame was taken out of the page.');
    looksLeft -= 1;
    if (looksLeft === 0) close('The frame went to another document.');
  }, HELLO_EVERY_MS);
  const answered = () => {
    looksLeft = Number.POSITIVE_INFINITY;
  };
  // As patient as at the first greeting: a lab that says welcome may still be busy when its own document has loaded.
  const onLoad = () => {
    looksLeft = MOST_HELLOS;
    calls.call('ping').then(answered, answered);
  };
  iframe.addEventListener('load', onLoad);
  return () => {
    view.clearInterval(timer);
    iframe.removeEventListener('load', onLoad);
  };
}

/**
 * Connects to the lab in a frame whose address is that of its embed page. Rejects with a `FlowError` where no lab answers
 * within ten seconds (`timeout`), where it refuses (`wrongOrigin`, `unknownVersion`) or answers with something else
 * (`badAnswer`), and where the frame is in no document (`closed`); with the reason of `signal` where that is aborted. Once
 * the frame is removed or goes to another document, everything rejects with `closed`.
 */
export async function connectFlow(iframe: HTMLIFrameElement, options: ConnectOptions = {}): Promise<FlowFrame> {
  const { port, contentWindow } = await shakeHands(iframe, options);
  const events = eventsOver(() => calls.call('subscribe'));
  const calls = callsOver(port, events.tell);
  const call = <Result>(method: string, ...args: readonly unknown[]) => calls.call(method, ...args) as Promise<Result>;
  const done = async (method: string, ...args: readonly unknown[]) => {
    await calls.call(method, ...args);
  };

  const onAbort = () => close('The connection was given up.');

  function close(why: string): void {
    stopWatching();
    options.signal?.removeEventListener('abort', onAbort);
    calls.close(new FlowError('closed', why));
  }

  const stopWatching = watch(iframe, contentWindow, calls, close);
  options.signal?.addEventListener('abort', onAbort);

  return {
    play: () => done('play'),
    pause: () => done('pause'),
    next: () => done('next'),
    prev: () => done('prev'),
    goTo: (step) => done('goTo', step),
    setSetting: (name, value) => done('setSetting', name, value),
    undo: () => done('undo'),
    redo: () => done('redo'),
    reset: () => done('reset'),
    getState: () => call<FlowState>('getState'),
    setState: (state) => done('setState', state),
    getShareUrl: () => call<string | null>('getShareUrl'),
    toSVG: () => call<string>('toSVG'),
    toPNG: () => call<Blob>('toPNG'),
    getTranscript: <Format extends keyof Transcripts>(format: Format) =>
      call<Transcripts[Format]>('getTranscript', format),
    getStatus: () => call<FlowStatus>('getStatus'),
    setPlaybackRate: (rate) => done('setPlaybackRate', rate),
    addEventListener: events.add,
    removeEventListener: events.remove,
    close: () => close('The connection was closed.'),
  };
}
