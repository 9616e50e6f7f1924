import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { buildEmbed } from '../embed/build.mjs';
import { memory, repository } from '../repository.mjs';
import { buildSandbox } from '../sandbox/build.mjs';
import { buildPage } from './build.mjs';
import { writeServiceWorker } from './serviceWorker.mjs';

const stamp = `${memory}built`;
const outputs = [
  'dist/index.html',
  'dist/oauth-flow-lab.html',
  'dist/sw.js',
  'dist/element.js',
  'dist-embed/element.js',
  'dist-embed/embed.html',
  'dist-embed/host.js',
  'dist-embed/types/embed/element/publicApi.d.ts',
  'dist-sandbox/index.js',
  'dist-sandbox/types/sandbox/publicApi.d.ts',
];
const sources = [
  'src',
  'public',
  'scripts/page',
  'scripts/sandbox',
  'scripts/embed',
  'index.html',
  'vite.config.ts',
  'tsconfig.base.json',
  'tsconfig.sandbox.json',
  'tsconfig.embed.json',
  'package-lock.json',
];

/** Builds the page, the sandbox and the element unless what they were built into holds what the present sources make. */
export async function ensureBuilt() {
  const present = fingerprint();
  const isThere = outputs.every((path) => existsSync(repository + path)) && existsSync(stamp);
  if (isThere && readFileSync(stamp, 'utf8') === present) return;
  console.error('Building the page, the element and the sandbox …');
  await rebuild();
}

/** Builds all in any case. */
export async function rebuild() {
  const present = fingerprint();
  await buildPage();
  await buildSandbox();
  await buildEmbed();
  // The last that is written into dist: it lists all that is there.
  await writeServiceWorker(`${repository}dist/`);
  mkdirSync(memory, { recursive: true });
  writeFileSync(stamp, present);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesUnder)) hash.update(`${path}\0`).update(readFileSync(repository + path));
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(repository + path)) return [];
  if (statSync(repository + path).isFile()) return [path];
  return readdirSync(repository + path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(repository.length))
    .sort();
}
