export type HostTheme = 'light' | 'dark';

/** Where documentation tools write the theme that the reader chose. */
const ATTRIBUTES = ['data-theme', 'data-color-mode', 'data-color-scheme', 'data-bs-theme', 'data-mode', 'theme'];

const WORD = /^(?:theme-|mode-|color-|scheme-)?(dark|light)(?:-theme|-mode|-scheme)?$/;

type Marked = Pick<Element, 'getAttribute'>;

function themeIn(text: string | null): HostTheme | null {
  for (const word of (text ?? '').toLowerCase().split(/\s+/)) {
    const [, theme] = WORD.exec(word) ?? [];
    if (theme === 'dark' || theme === 'light') return theme;
  }
  return null;
}

/** What a page's own switch says, as it is commonly written on `<html>` or `<body>`; null where nothing is written. */
export function writtenTheme(roots: readonly Marked[]): HostTheme | null {
  for (const name of [...ATTRIBUTES, 'class']) {
    for (const root of roots) {
      const theme = themeIn(root.getAttribute(name));
      if (theme !== null) return theme;
    }
  }
  return null;
}

/**
 * What a computed `color-scheme` means. A page that bears both looks as the reader's system does; one that says nothing
 * looks as its ground does: null.
 */
export function themeOfScheme(colorScheme: string, systemIsDark: boolean): HostTheme | null {
  const words = colorScheme.split(/\s+/);
  const [light, dark] = [words.includes('light'), words.includes('dark')];
  if (light && dark) return systemIsDark ? 'dark' : 'light';
  if (dark) return 'dark';
  return light ? 'light' : null;
}

/** Whether a ground, as `getComputedStyle` writes it, is dark; null where one sees through it or it is written otherwise. */
export function themeOfGround(color: string): HostTheme | null {
  const [red, green, blue, alpha = 1] = [...color.matchAll(/[\d.]+/g)].map(Number);
  if (!color.startsWith('rgb') || red === undefined || green === undefined || blue === undefined) return null;
  if (alpha < 0.5) return null;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
}

function themeOf(host: Element, view: Window): HostTheme {
  const { documentElement: html, body } = host.ownerDocument;
  const roots = [html, body].filter((root) => root !== null);
  const written = writtenTheme(roots);
  if (written !== null) return written;
  const scheme = view.getComputedStyle(host.parentElement ?? html).colorScheme;
  const grounds = roots.toReversed().map((root) => themeOfGround(view.getComputedStyle(root).backgroundColor));
  const found = [themeOfScheme(scheme, view.matchMedia('(prefers-color-scheme: dark)').matches), ...grounds];
  return found.find((theme) => theme !== null) ?? 'light';
}

/**
 * Follows the theme of the page around an element: its own switch where it can be seen, else its computed
 * `color-scheme`, which may leave it to the reader's system, else its ground. Returns what ends that.
 */
export function followHostTheme(host: Element, use: (theme: HostTheme) => void): () => void {
  const { ownerDocument } = host;
  const view = ownerDocument.defaultView;
  if (view === null) return () => undefined;
  const system = view.matchMedia('(prefers-color-scheme: dark)');
  const look = () => use(themeOf(host, view));
  const observer = new MutationObserver(look);
  for (const root of [ownerDocument.documentElement, ownerDocument.body]) {
    if (root !== null) observer.observe(root, { attributeFilter: [...ATTRIBUTES, 'class', 'style'] });
  }
  system.addEventListener('change', look);
  // Style sheets may come after this.
  view.addEventListener('load', look);
  look();
  return () => {
    observer.disconnect();
    system.removeEventListener('change', look);
    view.removeEventListener('load', look);
  };
}
