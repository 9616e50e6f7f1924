import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { repository } from '../repository.mjs';
import { inlinePage } from './inlinePage.mjs';
import { insertPrerendered } from './insertPrerendered.mjs';

/**
 * The page as one file that opens from a disk: bundled into one script, with its fonts inside the style sheet.
 *
 * @param {{ readonly head: string; readonly body: string }} rendered Its first frame.
 * @returns {Promise<string>}
 */
export async function singleFile(rendered) {
  const built = await build({
    root: repository,
    logLevel: 'warn',
    build: {
      write: false,
      manifest: false,
      copyPublicDir: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      // It would count the fonts, for nothing.
      reportCompressedSize: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (bundle === undefined || !('output' in bundle)) throw new Error('The one file was not bundled.');
  const files = new Map(bundle.output.map((part) => [part.fileName, 'code' in part ? part.code : String(part.source)]));
  const page = files.get('index.html');
  if (page === undefined) throw new Error('The bundle of the one file has no page.');
  return inlinePage(
    insertPrerendered(page, rendered),
    (file) => files.get(file) ?? readFileSync(`${repository}public/${file}`, 'utf8'),
  );
}
