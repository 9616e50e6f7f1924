import { spawnSync } from 'node:child_process';
import { firstThatStarts } from './installed.mjs';

let listsAreFresh = false;

/**
 * Installs the first of these Debian packages that there is. Does nothing unless we are root on such a system.
 *
 * @param {readonly string[]} packages
 */
export function installDebianPackage(packages) {
  if (process.getuid?.() !== 0 || firstThatStarts(['apt-get']) === null) return;
  if (!listsAreFresh) listsAreFresh = aptGet(['update', '-qq']);
  packages.some((name) => aptGet(['install', '-y', '-qq', '--no-install-recommends', name]));
}

/** @param {readonly string[]} args */
function aptGet(args) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: environment }).status === 0;
}
