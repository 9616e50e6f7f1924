import { useEffect, useState } from 'react';
import type { Availability } from '../../i18n/text/share.ts';
import { canBeKept } from './keepForOffline.ts';

/** What holds for a page that lies where it does, before its worker is asked. */
function atFirst(): Availability {
  return window.location.protocol === 'file:' ? 'oneFile' : 'not';
}

/** Calls back with every change, beginning with how things are now; the answer ends it. */
function watch(listener: (now: Availability) => void): () => void {
  let watching = true;
  const workers: ServiceWorkerContainer | undefined = window.navigator.serviceWorker;
  const say = (registration: ServiceWorkerRegistration) => {
    if (watching) listener(registration.waiting ? 'later' : 'kept');
  };
  if (canBeKept(window)) {
    workers?.ready.then(
      (registration) => {
        say(registration);
        registration.addEventListener('updatefound', () => {
          registration.installing?.addEventListener('statechange', () => say(registration));
        });
      },
      () => null,
    );
  }
  return () => {
    watching = false;
  };
}

/** Whether the page opens without a network. */
export function useAvailability(): Availability {
  const [availability, setAvailability] = useState(atFirst);
  useEffect(() => watch(setAvailability), []);
  return availability;
}
