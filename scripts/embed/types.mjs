import { keepReachableTypes } from '../package/reachableTypes.mjs';
import { runTool } from '../process/tool.mjs';
import { beside } from './besideTheElement.mjs';
import { output } from './output.mjs';

/** Writes the types of every entry, and of what they lead to. */
export async function writeTypes() {
  const status = await runTool('typescript', ['-p', 'tsconfig.embed.json']);
  if (status !== 0) throw new Error('The types of the package cannot be written.');
  const entries = ['element', ...Object.keys(beside)];
  keepReachableTypes(
    `${output}types`,
    entries.map((name) => `embed/${name}/publicApi.d.ts`),
  );
}
