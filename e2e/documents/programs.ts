import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../scripts/repository.mjs';

const { scripts, name, version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));

/** Runs a program to its end and returns what it printed. Rejects where it fails. */
async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const status = await new Promise((settle, refuse) => {
    child.once('error', refuse);
    child.once('close', settle);
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ends with ${status}.`);
  return printed;
}

/** Runs a program for Node in a folder of this repository, where its own name leads to it, and returns its lines. */
export async function linesOfProgram(folder: string, source: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'program.mjs'), source);
  return (await run(process.execPath, ['program.mjs'], folder)).trim().split('\n');
}

/** Commands that serve for good, take minutes or change another folder; what they name is looked up instead. */
function isThere(command: string): boolean {
  const [, script] = /^npm (?:run )?(\w+)(?: -- --host)?$/.exec(command) ?? [];
  const tarball = /^npm install \S+\/([\w.-]+\.tgz)$/.exec(command)?.[1];
  if (tarball !== undefined) return tarball === `${name}-${version}.tgz`;
  return command === 'npm pack' || (script !== undefined && Object.hasOwn(scripts, script));
}

/** Runs a line of a shell; what it writes goes into a folder. Returns the text of the file; null where it writes none. */
export async function runCommand(folder: string, command: string): Promise<string | null> {
  const [, traced, file] = /^(npm run -s trace -- .+) > ([\w.-]+)$/.exec(command) ?? [];
  if (traced === undefined || file === undefined) {
    if (!isThere(command)) throw new Error(`There is nothing to run: ${command}`);
    return null;
  }
  mkdirSync(folder, { recursive: true });
  await run('sh', ['-c', `${traced} > "$0"`, join(folder, file)], repository);
  return readFileSync(join(folder, file), 'utf8');
}
