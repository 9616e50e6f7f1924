import { runTool } from '../process/tool.mjs';

/** @param {readonly string[]} args */
export function run(args) {
  return runTool('vite', [...(process.env.PORT ? ['--port', process.env.PORT] : []), ...args]);
}
