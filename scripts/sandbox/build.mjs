import { build } from 'vite';
import { libraryFile } from '../package/libraryFile.mjs';
import { writeTypes } from '../package/types.mjs';
import { repository } from '../repository.mjs';

/**
 * Builds the sandbox into dist-sandbox, as package.json exports it: one module that imports nothing, for Node and for
 * browsers, and its types.
 */
export async function buildSandbox() {
  await build(libraryFile({ entry: 'src/sandbox/publicApi.ts', outDir: 'dist-sandbox', name: 'index' }));
  await writeTypes('tsconfig.sandbox.json', `${repository}dist-sandbox/types`, ['sandbox/publicApi.d.ts']);
}
