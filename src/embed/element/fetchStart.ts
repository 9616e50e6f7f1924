import type { StartFlow } from '../contract/runningFlow.ts';

type StartModule = { readonly startFlow: StartFlow };

const ADDRESS = /https?:\/\/\S+\.js\b/;

/**
 * Fetches the lab. Some browsers remember that a module could not be fetched and do not try again, so that a further try
 * goes to another address of the same file: they name it in what they say went wrong.
 */
export function startFetcher(fetchStart: () => Promise<StartModule>): () => Promise<StartFlow> {
  let tries = 0;
  let address: string | null = null;
  return async () => {
    tries += 1;
    try {
      const again = address === null ? null : `${address}?try=${tries}`;
      const found: StartModule = again === null ? await fetchStart() : await import(/* @vite-ignore */ again);
      return found.startFlow;
    } catch (error) {
      address ??= ADDRESS.exec(String(error))?.[0] ?? null;
      throw error;
    }
  };
}
