import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { repository } from '../repository.mjs';

/** A class, or what moves it. */
const NAME = /(?:\.|@keyframes\s+)([A-Za-z][\w-]*)/g;

/** @param {string} path */
const withSlashes = (path) => path.replaceAll('\\', '/');

function numberedClasses() {
  const files = readdirSync(`${repository}src`, { recursive: true, encoding: 'utf8' }).map(withSlashes).sort();
  /** @type {Map<string, string>} */
  const numbered = new Map();
  for (const file of files.filter((one) => one.endsWith('.module.css'))) {
    for (const [, name] of readFileSync(`${repository}src/${file}`, 'utf8').matchAll(NAME)) {
      const key = `src/${file} ${name}`;
      if (!numbered.has(key)) numbered.set(key, `_${numbered.size.toString(36)}`);
    }
  }
  return numbered;
}

/**
 * Short names for the classes and the key frames of the style sheets in `src`, numbered in the order of their files: the page, what is
 * prerendered for it and the element have the same ones.
 *
 * @returns {(name: string, file: string) => string}
 */
export function shortClassNames() {
  const numbered = numberedClasses();
  return (name, file) => {
    const key = `${withSlashes(relative(repository, file.replace(/\?.*$/, '')))} ${name}`;
    const short = numbered.get(key);
    if (short === undefined) throw new Error(`No style sheet has this name: ${key}`);
    return short;
  };
}
