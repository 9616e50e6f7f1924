import { preview } from 'vite';
import { repository } from '../repository.mjs';

/**
 * Serves dist at the given port, or at the next one that is free, and returns the addresses at which it can be opened.
 *
 * @param {{ readonly port: number; readonly everywhere: boolean }} wishes `everywhere`: for other machines as well.
 * @returns {Promise<string[]>}
 */
export async function servePage({ port, everywhere }) {
  const server = await preview({
    root: repository,
    appType: 'mpa',
    logLevel: 'warn',
    preview: { port, strictPort: false, host: everywhere, open: false },
  });
  const { local = [], network = [] } = server.resolvedUrls ?? {};
  return [...local, ...network];
}
