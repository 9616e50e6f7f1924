import { useEffect, useState } from 'react';
import type { Availability } from '../../i18n/text/share.ts';
import { canBeKept } from './keepForOffline.ts';

/** What holds for a page that lies where it does, before its worker is asked. */
function atFirst(): Availability {
  return window.location.protocol === 'file:' ? 'oneFile' : 'not';
}

/** The worker's registration, once there is one; in a sandbox the question alone is an error. */
async function registered(): Promise<ServiceWorkerRegistration> {
  return window.navigator.serviceWorker.ready;
}

/** As much of a registration as tells what is kept. */
export interface Registered extends Pick<ServiceWorkerRegistration, 'addEventListener'> {
  readonly waiting: unknown;
  readonly installing: Pick<ServiceWorker, 'addEventListener'> | null;
}

/** Says at once that the page is kept, and later that a new version of it waits; the signal ends it. */
export function follow(registration: Registered, listener: (now: Availability) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const say = () => listener(registration.waiting ? 'later' : 'kept');
  say();
  registration.addEventListener(
    'updatefound',
    () => registration.installing?.addEventListener('statechange', say, { signal }),
    { signal },
  );
}

function watch(listener: (now: Availability) => void): () => void {
  const ending = new AbortController();
  if (canBeKept(window)) {
    registered().then(
      (registration) => follow(registration, listener, ending.signal),
      () => null,
    );
  }
  return () => ending.abort();
}

/** Whether the page opens without a network. */
export function useAvailability(): Availability {
  const [availability, setAvailability] = useState(atFirst);
  useEffect(() => watch(setAvailability), []);
  return availability;
}
