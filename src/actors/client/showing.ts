import { jsonObject } from '../../oauth/jsonObject.ts';
import type { HttpResponse } from '../../oauth/wire.ts';
import type { Screen } from '../../trace/trace.ts';
import type { Port } from '../port.ts';
import type { ClientConfig } from './clientConfig.ts';

interface Shower {
  readonly port: Port;
  readonly config: ClientConfig;
}

function show({ port, config }: Shower, screen: Screen['screen'], facts: Screen['facts']): void {
  const message = { kind: 'screen', screen, address: null, facts } as const;
  port.send({ to: config.user, name: 'app.show', channel: 'person', message });
}

export function showError(shower: Shower, error: string): void {
  show(shower, 'error', { error });
}

/** Shows the names of the photos; an answer that lists none shows none. */
export function showPhotos(shower: Shower, { body }: HttpResponse): void {
  const photos: unknown = jsonObject(body ?? '')?.photos;
  const named = Array.isArray(photos) ? photos.map((photo: unknown) => nameOf(photo)) : [];
  show(shower, 'photos', { photos: named.filter((name) => name !== null) });
}

function nameOf(photo: unknown): string | null {
  const named = typeof photo === 'object' && photo !== null && 'name' in photo ? photo.name : null;
  return typeof named === 'string' ? named : null;
}
