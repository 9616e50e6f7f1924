/** How far from the window something is near it. */
const NEAR = '200px';

/** Calls back once, when an element is in the window or near it. Returns what ends waiting. */
export function whenRevealed(element: Element, reveal: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      reveal();
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
