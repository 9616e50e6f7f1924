import { build } from 'vite';
import { repository } from '../repository.mjs';
import { precacheList } from './precacheList.mjs';

/**
 * Writes the service worker of a built page, which keeps all that is in its folder by then.
 *
 * @param {string} folder
 */
export async function writeServiceWorker(folder) {
  await build({
    configFile: false,
    root: repository,
    logLevel: 'warn',
    define: { PRECACHE: JSON.stringify(precacheList(folder)) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'baseline-widely-available',
      rolldownOptions: {
        input: 'src/app/offline/worker/serviceWorker.ts',
        output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false },
      },
    },
  });
}
