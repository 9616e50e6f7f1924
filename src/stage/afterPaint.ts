/**
 * Does something once the next frame is painted, when nothing has to be laid out anew to ask for a place or to scroll;
 * the answer calls it off.
 */
export function afterPaint(task: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  const frame = requestAnimationFrame(() => port2.postMessage(null));
  return () => {
    cancelAnimationFrame(frame);
    port1.close();
  };
}
