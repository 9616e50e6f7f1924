import type { StartFlow } from '../contract/runningFlow.ts';

type StartModule = { readonly startFlow: StartFlow };

const ADDRESS = /https?:\/\/\S+\.js\b/;

const isStart = (value: unknown): value is StartModule =>
  typeof value === 'object' && value !== null && 'startFlow' in value && typeof value.startFlow === 'function';

/** A file that was put together of many modules names what they export as it likes. */
function startIn(file: object): StartFlow {
  const found = [file, ...Object.values(file)].find(isStart);
  if (found === undefined) throw new Error('the file starts no lab');
  return found.startFlow;
}

/**
 * Fetches the lab. Some browsers remember that a module could not be fetched and do not try again: they name its address
 * in what they say went wrong, and a further try goes to another address of the same file.
 */
export function startFetcher(fetchStart: () => Promise<StartModule>): () => Promise<StartFlow> {
  let tries = 0;
  return async () => {
    tries += 1;
    try {
      return (await fetchStart()).startFlow;
    } catch (error) {
      const address = ADDRESS.exec(String(error))?.[0];
      if (tries === 1 || address === undefined) throw error;
      return startIn(await import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?try=${tries}`));
    }
  };
}
