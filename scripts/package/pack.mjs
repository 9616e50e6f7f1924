import { execFile } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { memory, repository } from '../repository.mjs';

const run = promisify(execFile);

/** Where the packed package lies. */
export const tarball = `${memory}package/oauth-flow-lab.tgz`;

/**
 * Packs what was built as npm would publish it.
 *
 * @returns {Promise<string>} The tarball.
 */
export async function pack() {
  const folder = `${memory}package`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: repository,
    shell: process.platform === 'win32',
  });
  const [{ filename }] = JSON.parse(stdout);
  renameSync(`${folder}/${filename}`, tarball);
  return tarball;
}
