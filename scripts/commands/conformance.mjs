import { runSource } from '../process/source.mjs';
import { repository } from '../repository.mjs';

/** @param {readonly string[]} args */
export function run(args) {
  process.chdir(repository);
  return runSource('interop/conformance/main.ts', args);
}
