import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The first of these programs that is there and starts, as an absolute path; null where none does.
 * A name is looked up in PATH. Being there is not enough: Ubuntu puts a stub where a browser would be.
 *
 * @param {readonly string[]} candidates
 * @returns {string | null}
 */
export function firstThatStarts(candidates) {
  return candidates.flatMap(placesOf).find(starts) ?? null;
}

/**
 * @param {string} candidate
 * @returns {string[]}
 */
function placesOf(candidate) {
  if (/[\\/]/.test(candidate)) return [candidate];
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, candidate));
}

/** @param {string} program */
function starts(program) {
  if (!existsSync(program)) return false;
  // On Windows a browser answers --version by opening a window.
  if (process.platform === 'win32') return true;
  return spawnSync(program, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}
