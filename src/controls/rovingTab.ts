/**
 * Which of `count` tabs a key leads to from the tab at `index`, or null where the key does not move among tabs.
 * Arrows go round at the ends; `rtl` turns them.
 * @see WAI-ARIA Authoring Practices, Tabs pattern
 */
export function tabForKey(key: string, index: number, count: number, rtl: boolean): number | null {
  const wrap = (to: number) => (to + count) % count;
  const forward = rtl ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return wrap(index + forward);
    case 'ArrowLeft':
      return wrap(index - forward);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
