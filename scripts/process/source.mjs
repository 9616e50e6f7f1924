import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { memory, repository } from '../repository.mjs';

// Node remembers a module by its address: each import gets one of its own.
let imported = 0;

/**
 * Imports a TypeScript module of the repository, bundled for Node with the settings of the page, because Node 20 cannot
 * run TypeScript by itself.
 *
 * @template Module
 * @param {string} path From the folder of the repository.
 * @returns {Promise<Module>}
 */
export async function importSource(path) {
  imported += 1;
  const outDir = `${memory}bundles/${process.pid}.${imported}`;
  try {
    await build({
      root: repository,
      logLevel: 'warn',
      build: {
        ssr: path,
        outDir,
        emptyOutDir: false,
        copyPublicDir: false,
        manifest: false,
        rolldownOptions: { output: { entryFileNames: 'entry.js', codeSplitting: false } },
      },
    });
    return await import(pathToFileURL(`${outDir}/entry.js`).href);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/**
 * Runs a program of the repository: a TypeScript module whose `main` takes the arguments and returns the exit status.
 *
 * @param {string} path
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export async function runSource(path, args) {
  /** @type {{ main(args: readonly string[]): number | Promise<number> }} */
  const program = await importSource(path);
  return program.main(args);
}
