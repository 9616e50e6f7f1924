import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inlinePage } from './inlinePage.mjs';

const head = '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">';
const files: Readonly<Record<string, string>> = {
  'theme.js': 'early()',
  'assets/index.js': 'const end = "</script>", open = "<!--", sum = "$&";',
  'assets/index.css': 'p{color:red}',
  'favicon.svg': '<svg/>',
};
const read = (file: string) => files[file] ?? '';
const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a page in one file', () => {
  it('holds its scripts and styles where they were fetched, and allows these alone by their hashes', () => {
    const page = inlinePage(
      `${head}<script src="./theme.js"></script><script type="module" crossorigin src="./assets/index.js"></script>` +
        '<link rel="stylesheet" crossorigin href="./assets/index.css">',
      read,
    );
    const [early, module] = [...page.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code);
    expect(early).toBe('early()');
    expect(page).toContain('<script type="module">');
    expect(page).toContain(`script-src ${hash(early)} ${hash(module)};`);
    expect(page).toContain(`style-src ${hash('p{color:red}')};`);
    expect(page).toContain('<style>p{color:red}</style>');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toContain('unsafe-inline');
  });

  it('keeps code that speaks of tags from ending its element, and what it means the same', () => {
    const page = inlinePage(`${head}<script src="./assets/index.js"></script>`, read);
    const [, code = ''] = /<script>(.*?)<\/script>/s.exec(page) ?? [];
    expect(new Function(`${code} return [end, open, sum]`)()).toEqual(['</script>', '<!--', '$&']);
  });

  it('has its icon in itself', () => {
    const page = inlinePage(`${head}<link rel="icon" type="image/svg+xml" href="./favicon.svg" />`, read);
    expect(page).toContain(`href="data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}"`);
  });

  it('is not one to be installed', () => {
    const page = inlinePage(`${head}<link rel="manifest" href="./manifest.webmanifest" /><p>`, read);
    expect(page).toMatch(/\/><p>$/);
    expect(page).not.toContain('manifest');
  });

  it.each([
    ['something to fetch is left', `${head}<link rel="modulepreload" href="./assets/more.js">`],
    ['there is no policy', '<script src="./theme.js"></script>'],
  ])('is refused where %s', (_why, html) => {
    expect(() => inlinePage(html, read)).toThrow();
  });
});
