import { keptBuild } from './keptBuild.ts';
import type { Precache } from './precache.ts';
import { storedAddress } from './storedAddress.ts';

declare const self: ServiceWorkerGlobalScope;

/** Put in by the build. */
declare const PRECACHE: Precache;

const folder = new URL('./', self.location.href).href;
const addresses = new Set(PRECACHE.files.map(({ address }) => address));
const kept = keptBuild(PRECACHE, folder, self.caches);

self.addEventListener('install', (event) => event.waitUntil(kept.fill()));

// A later build waits until every window of the one before has been closed: nothing changes under a learner.
self.addEventListener('activate', (event) => {
  event.waitUntil(kept.removeOthers().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const address = storedAddress(event.request, folder, addresses);
  if (address === null) return;
  event.respondWith(kept.find(address).then((found) => found ?? fetch(event.request)));
});
