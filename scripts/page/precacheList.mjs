import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * What learners do without: the worker itself, the page in one file, and what is there for pages of others. Of these the
 * page itself asks for the frame alone, to show an author a preview; it weighs more than all else that is kept.
 */
const left = new Set(['sw.js', 'oauth-flow-lab.html', 'element.js', 'oauth-flow.css', 'host.js', 'embed.html']);

/** The parts of the element, which lie beside it: those of the page lie in a folder. */
const ofElement = /^[^/]+-[\w-]{8}\.js$/;

/**
 * All files of a built page that a browser has to keep so that the page works without a network.
 *
 * @param {string} folder
 * @returns {import('../../src/app/offline/worker/precache.ts').Precache}
 */
export function precacheList(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'))
    .filter((name) => !(left.has(name) || ofElement.test(name) || name.startsWith('.') || name.endsWith('.map')))
    .sort();
  const files = names.map((name) => ({
    address: name === 'index.html' ? '' : name,
    integrity: `sha256-${hash(readFileSync(join(folder, name)), 'base64')}`,
  }));
  return { version: hash(JSON.stringify(files), 'hex').slice(0, 16), files };
}

/**
 * @param {string | Buffer} data
 * @param {'base64' | 'hex'} encoding
 */
function hash(data, encoding) {
  return createHash('sha256').update(data).digest(encoding);
}
