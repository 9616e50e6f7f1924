/** Where a browser does not tell when it is idle, in milliseconds. */
const SOON = 1500;

/** Does something once the page has nothing else to do; the answer calls it off. */
export function whenIdle(task: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(task, SOON);
    return () => window.clearTimeout(timer);
  }
  const idle = window.requestIdleCallback(task, { timeout: 2 * SOON });
  return () => window.cancelIdleCallback(idle);
}
