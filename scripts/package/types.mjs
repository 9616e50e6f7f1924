import { runTool } from '../process/tool.mjs';
import { keepReachableTypes } from './reachableTypes.mjs';

/**
 * Writes the types of the entries of a package, and of what they lead to.
 *
 * @param {string} project Its configuration for the compiler, which names the folder as well.
 * @param {string} folder
 * @param {readonly string[]} entries Declaration files, from there.
 */
export async function writeTypes(project, folder, entries) {
  const status = await runTool('typescript', ['-p', project]);
  if (status !== 0) throw new Error(`The types that ${project} names cannot be written.`);
  keepReachableTypes(folder, entries);
}
