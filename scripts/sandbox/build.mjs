import { build } from 'vite';
import { keepReachableTypes } from '../package/reachableTypes.mjs';
import { runTool } from '../process/tool.mjs';
import { repository } from '../repository.mjs';

/**
 * Builds the sandbox into dist-sandbox, as package.json exports it: one module that imports nothing, for Node and for
 * browsers, and its types.
 */
export async function buildSandbox() {
  await build({
    root: repository,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'baseline-widely-available',
      outDir: 'dist-sandbox',
      // Whoever debugs a client of his own reads along.
      minify: false,
      lib: { entry: 'src/sandbox/publicApi.ts', formats: ['es'], fileName: () => 'index.js' },
    },
  });
  const status = await runTool('typescript', ['-p', 'tsconfig.sandbox.json']);
  if (status !== 0) throw new Error('The types of the sandbox cannot be written.');
  keepReachableTypes(`${repository}dist-sandbox/types`, ['sandbox/publicApi.d.ts']);
}
