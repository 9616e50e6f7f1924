import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { precacheList } from './precacheList.mjs';

let folder = '';

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  for (const name of ['index.html', 'theme.js', 'assets/index-1.js', 'assets/more/font.woff2']) write(name, name);
});

afterEach(() => rmSync(folder, { recursive: true }));

const addresses = () => precacheList(folder).files.map(({ address }) => address);

describe('what a browser keeps of the built page', () => {
  it('is every file, the page itself under the address of its folder', () => {
    expect(addresses()).toEqual(['assets/index-1.js', 'assets/more/font.woff2', '', 'theme.js']);
  });

  it('leaves out the worker, the page in one file, what other pages take, and what only tools read', () => {
    const before = addresses();
    for (const name of [
      'sw.js',
      'oauth-flow-lab.html',
      'element.js',
      'host.js',
      'embed.html',
      'app-Yyn_s-rO.js',
      '.vite/manifest.json',
      'assets/index-1.js.map',
    ])
      write(name, '');
    expect(addresses()).toEqual(before);
  });

  it('says what must be in each file', () => {
    const [first] = precacheList(folder).files;
    expect(first?.integrity).toBe(`sha256-${createHash('sha256').update('assets/index-1.js').digest('base64')}`);
  });

  it('is another version when a file changes, comes or goes, and the same otherwise', () => {
    const { version } = precacheList(folder);
    expect(precacheList(folder).version).toBe(version);
    write('theme.js', 'other');
    const changed = precacheList(folder).version;
    write('speaker.html', '');
    expect(new Set([version, changed, precacheList(folder).version]).size).toBe(3);
  });
});
