import { flushSync } from 'react-dom';

/** How long one change took by the clock, in milliseconds, from a busy machine's other work too. */
export interface FrameCost {
  /** React: from the change to the end of its effects. */
  readonly script: number;
  /** The same with style, layout and paint, without waiting for the next frame. */
  readonly total: number;
}

export const nextFrame = (): Promise<number> => new Promise((settle) => requestAnimationFrame(settle));

/**
 * Makes a change at the beginning of a frame, and marks that frame in the browser's record. A message that is posted
 * then arrives when the frame is painted.
 */
export async function frameCost(mark: string, change: () => void): Promise<FrameCost> {
  await nextFrame();
  return new Promise((settle) => {
    requestAnimationFrame(() => {
      performance.mark(mark);
      const start = performance.now();
      flushSync(change);
      const script = performance.now() - start;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        settle({ script, total: performance.now() - start });
      };
      port2.postMessage(null);
    });
  });
}
