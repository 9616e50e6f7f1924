import { runTool } from '../process/tool.mjs';

/** The TypeScript projects, each with what its code may know: the core knows neither the DOM nor Node. */
export const projects = ['core', 'core-test', 'app', 'worker', 'node'];

/** @param {readonly string[]} args Names of projects; all where there are none. */
export async function run(args) {
  const statuses = [];
  for (const project of args.length > 0 ? args : projects) {
    statuses.push(await runTool('typescript', ['-p', `tsconfig.${project}.json`]));
  }
  return Math.max(...statuses);
}
