import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { THEME_CHOICES, THEME_STORAGE_KEY } from '../../src/app/theme/theme.ts';

const script = readFileSync(resolve(import.meta.dirname, '../../public/theme.js'), 'utf8');

/** Where the script runs: in a file of its own beside the page for frames, or within the one file. */
interface Place {
  readonly src?: string;
  readonly onLine?: boolean;
}

/** What the script does on a page with this query, where this is stored, or where storage is blocked. */
function run(
  search: string,
  stored: string | null | 'blocked' = null,
  { src = 'theme.js', onLine = true }: Place = {},
) {
  const attributes = new Map<string, string>();
  const localStorage = {
    getItem(key: string): string | null {
      if (stored === 'blocked') throw new Error('The user blocks storage.');
      return key === THEME_STORAGE_KEY ? stored : null;
    },
  };
  const documentElement = { setAttribute: (name: string, value: string) => attributes.set(name, value) };
  const followed: string[] = [];
  const location = { search, hash: '#step=3', replace: (address: string) => followed.push(address) };
  const document = { documentElement, currentScript: { src } };
  runInNewContext(script, { URLSearchParams, localStorage, location, document, navigator: { onLine } });
  return { theme: attributes.get('data-theme'), followed };
}

const themeBeforeFirstPaint = (...where: Parameters<typeof run>) => run(...where).theme;

describe('the theme before the first paint', () => {
  it.each(THEME_CHOICES)('is the stored one: %s', (choice) => {
    expect(themeBeforeFirstPaint('', choice)).toBe(choice);
  });

  it.each(THEME_CHOICES)('is the one that the link wants, whatever is stored: %s', (choice) => {
    expect(themeBeforeFirstPaint(`?theme=${choice}`, 'dark')).toBe(choice);
  });

  it('is that of the system where nothing is stored, or nonsense, or storage is blocked', () => {
    expect(themeBeforeFirstPaint('', null)).toBe('auto');
    expect(themeBeforeFirstPaint('', 'sepia')).toBe('auto');
    expect(themeBeforeFirstPaint('', 'blocked')).toBe('auto');
    expect(themeBeforeFirstPaint('?theme=sepia', 'light')).toBe('light');
  });
});

describe('a link to an embed', () => {
  it.each(['?embed', '?embed=', '?embed=1', '?embed=1&embed=0'])('leads to the page for frames: %s', (search) => {
    expect(run(search).followed).toEqual(['embed.html?#step=3']);
  });

  it('says there what it says here, but that, so that nothing leads in a circle', () => {
    const [address = ''] = run('?attack=response&embed&names=client:A%20B&ui=min&theme=dark').followed;
    expect(address).toBe('embed.html?attack=response&names=client%3AA+B&ui=min&theme=dark#step=3');
    expect(run(new URL(address, 'https://lab.example').search).followed).toEqual([]);
  });

  it.each(['', '?embed=0', '?embed=maybe', '?ui=min', '?theme=embed'])(
    'is none where it does not say so: %s',
    (search) => {
      expect(run(search).followed).toEqual([]);
    },
  );

  it('stays where there is no page for frames: in the one file, and without a network', () => {
    expect(run('?embed', null, { src: '' }).followed).toEqual([]);
    expect(run('?embed', null, { onLine: false }).followed).toEqual([]);
  });
});
