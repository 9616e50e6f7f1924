import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../repository.mjs';

/**
 * Runs a tool that is installed here, in the folder of the repository, and shows what it prints.
 * Returns its exit status; 1 where a signal ended it.
 *
 * @param {string} tool The package that brings it, such as `vitest`.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [environment] What it finds in its environment besides ours.
 * @returns {Promise<number>}
 */
export function runTool(tool, args, environment = {}) {
  const child = spawn(process.execPath, [entryOf(tool), ...args], {
    cwd: repository,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((settle, refuse) => {
    child.once('error', refuse);
    child.once('close', (status) => settle(status ?? 1));
  });
}

// A tool is started by Node rather than through node_modules/.bin, which holds shell scripts on Windows.
/** @param {string} tool */
function entryOf(tool) {
  const folder = join(repository, 'node_modules', tool);
  const { name, bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const entry = typeof bin === 'string' ? bin : (bin[name.split('/').at(-1)] ?? Object.values(bin)[0]);
  return join(folder, entry);
}
