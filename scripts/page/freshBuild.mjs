import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { memory, repository } from '../repository.mjs';
import { buildPage } from './build.mjs';

const stamp = `${memory}built`;
const sources = ['src', 'public', 'scripts/page', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Builds the page unless dist holds what the present sources make. */
export async function ensureBuilt() {
  const present = fingerprint();
  if (existsSync(`${repository}dist/index.html`) && existsSync(stamp) && readFileSync(stamp, 'utf8') === present)
    return;
  console.error('Building the page …');
  await rebuild();
}

/** Builds the page in any case. */
export async function rebuild() {
  const present = fingerprint();
  await buildPage();
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
