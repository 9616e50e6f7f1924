import type { HostTheme } from './hostTheme.ts';

/** The address of the picture of an element, in the theme that the lab would have; null where its author gives none. */
export function posterFor(element: Pick<Element, 'getAttribute'>, around: HostTheme): string | null {
  const own = element.getAttribute('theme');
  const isDark = own === 'dark' || (around === 'dark' && own !== 'light' && own !== 'projector');
  return (isDark ? element.getAttribute('poster-dark') : null) ?? element.getAttribute('poster');
}
