import { runTool } from '../process/tool.mjs';

/** @param {readonly string[]} args Files and folders; everything where there are none. */
export function run(args) {
  return runTool('@biomejs/biome', ['check', '--write', ...args]);
}
