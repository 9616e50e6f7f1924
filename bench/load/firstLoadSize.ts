import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { firstLoadScripts } from '../../scripts/page/firstLoad.mjs';

/** The JavaScript that must be there before the page can run, in kB with gzip: what `npm run size` limits. */
export function firstLoadSize(folder: string): number {
  const manifest: Manifest = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8'));
  const files = ['theme.js', ...firstLoadScripts(manifest, 'index.html')];
  const sizes = files.map((file) => gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
