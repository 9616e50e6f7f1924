import { runTool } from '../process/tool.mjs';

/** @param {readonly string[]} args What Vitest understands, such as a part of a file's name. */
export function run(args) {
  return runTool('vitest', ['run', ...args]);
}
