import type { Precache, PrecachedFile } from './precache.ts';

/** The files of one build as the browser keeps them, in a cache of its own, so that two builds never mix. */
export interface KeptBuild {
  /** Fetches every file; fails, and keeps nothing, where one cannot be had exactly as it was built. */
  readonly fill: () => Promise<void>;
  /** The kept file at an address from the folder; nothing where it was thrown away. */
  readonly find: (address: string) => Promise<Response | undefined>;
  /** Throws the files of other builds away. */
  readonly removeOthers: () => Promise<void>;
}

/** Another lab on the same origin has caches of its own. */
export function keptBuild({ version, files }: Precache, folder: string, caches: CacheStorage): KeptBuild {
  const prefix = `oauth-flow-lab ${folder} `;
  const name = prefix + version;
  return {
    async fill() {
      const cache = await caches.open(name);
      await Promise.all(
        files.map(async (file) => cache.put(folder + file.address, await fetchExactly(file, folder))),
      ).catch(async (error: unknown) => {
        await caches.delete(name);
        throw error;
      });
    },
    async find(address) {
      const cache = await caches.open(name);
      return cache.match(folder + address, { ignoreVary: true });
    },
    async removeOthers() {
      const names = await caches.keys();
      const others = names.filter((other) => other.startsWith(prefix) && other !== name);
      await Promise.all(others.map((other) => caches.delete(other)));
    },
  };
}

async function fetchExactly({ address, integrity }: PrecachedFile, folder: string): Promise<Response> {
  // The name of an asset changes with what is in it: the copy that the page has just fetched will do.
  const cache = address.startsWith('assets/') ? 'default' : 'no-cache';
  const response = await fetch(folder + address, { cache, integrity });
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}`);
  // A page may not be answered with something that was redirected.
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}
