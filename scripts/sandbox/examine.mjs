import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { runTool } from '../process/tool.mjs';
import { repository } from '../repository.mjs';

/** In which surroundings the types must hold: a program for Node without those of a browser, and a page that is bundled. */
const consumers = ['node', 'page'];

/**
 * Runs the lines of the README as they stand there, as a program of this Node in the folder of the repository. Returns 0
 * where they print the photos.
 *
 * @returns {Promise<number>}
 */
export async function runsInPlainNode() {
  const [, lines = ''] = /^```js\n(.*?)^```$/ms.exec(readFileSync(`${repository}README.md`, 'utf8')) ?? [];
  const { status, printed } = await runProgram(lines);
  const photos = printed.match(/\bname: '[^']+'/g) ?? [];
  if (status === 0 && photos.length === 3) return 0;
  console.log(`The lines of the README end with ${status} and print:\n${printed}`);
  return 1;
}

/**
 * Checks the types that were written, in every file of them that a consumer reads, against programs that use them.
 *
 * @returns {Promise<number>}
 */
export async function typesHold() {
  const statuses = [];
  for (const consumer of consumers) {
    statuses.push(await runTool('typescript', ['-p', `scripts/sandbox/consumer/tsconfig.${consumer}.json`]));
  }
  return Math.max(...statuses);
}

/**
 * @param {string} source
 * @returns {Promise<{ readonly status: number; readonly printed: string }>}
 */
function runProgram(source) {
  const child = spawn(process.execPath, ['--input-type=module', '-'], {
    cwd: repository,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed += text;
  });
  child.stdin.end(source);
  return new Promise((settle, refuse) => {
    child.once('error', refuse);
    child.once('close', (status) => settle({ status: status ?? 1, printed }));
  });
}
