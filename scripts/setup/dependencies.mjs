import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { memory, repository } from '../repository.mjs';

const stamp = `${memory}installed`;

/** Installs what the lock file names, unless that very lock file has been installed. Says so on standard error only. */
export function installDependencies() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Installing what package-lock.json names …');
  const npm = npmCommand();
  const { status, error } = spawnSync(npm.program, [...npm.before, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: repository,
    stdio: ['ignore', 2, 2],
    shell: npm.shell,
  });
  if (status !== 0) throw new Error(`npm ci failed${error ? `: ${error.message}` : ''}.`);
  mkdirSync(memory, { recursive: true });
  writeFileSync(stamp, wanted);
}

function fingerprint() {
  const lock = readFileSync(`${repository}package-lock.json`);
  return createHash('sha256').update(lock).digest('hex');
}

// The npm that started us is the one to use; it is a script, so that no shell stands between.
function npmCommand() {
  const started = process.env.npm_execpath;
  if (started?.endsWith('npm-cli.js')) return { program: process.execPath, before: [started], shell: false };
  return { program: 'npm', before: [], shell: process.platform === 'win32' };
}
