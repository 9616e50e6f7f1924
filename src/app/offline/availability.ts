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

/** Calls back once the page is kept, and when a new version of it waits; the answer ends it. */
function watch(listener: (now: Availability) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const follow = (registration: ServiceWorkerRegistration) => {
    if (signal.aborted) return;
    const say = () => listener(registration.waiting ? 'later' : 'kept');
    say();
    registration.addEventListener(
      'updatefound',
      () => registration.installing?.addEventListener('statechange', say, { signal }),
      { signal },
    );
  };
  if (canBeKept(window)) registered().then(follow, () => null);
  return () => ending.abort();
}

/** Whether the page opens without a network. */
export function useAvailability(): Availability {
  const [availability, setAvailability] = useState(atFirst);
  useEffect(() => watch(setAvailability), []);
  return availability;
}
