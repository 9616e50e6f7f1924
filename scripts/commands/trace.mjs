import { runSource } from '../process/source.mjs';

/** @param {readonly string[]} args */
export function run(args) {
  return runSource('src/cli/trace.ts', args);
}
