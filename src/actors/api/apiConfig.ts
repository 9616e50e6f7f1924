import type { CorsRule } from '../../oauth/cors.ts';
import type { SeenIdentifier } from '../../oauth/records.ts';
import type { ResourcePolicy } from '../../oauth/resourcePolicy.ts';
import type { Port } from '../port.ts';

/** What an API is set up with. */
export interface ApiConfig extends ResourcePolicy {
  readonly name: string;
  readonly routes: readonly ApiRoute[];
  /** The origins whose scripts may read its answers; `*`: all, as it knows no cookies. */
  readonly origins: CorsRule['origins'];
}

/** What an API does at an address, and the scope that it asks for. */
export interface ApiRoute {
  readonly method: 'GET' | 'DELETE';
  /** The path of the album, or that of one photo, with `{id}` at its end. */
  readonly path: string;
  readonly scope: string;
  readonly act: 'list' | 'show' | 'remove';
}

/** A photo, and whose it is: the `sub` of that user's tokens. */
export interface Photo {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
}

export interface ApiInput {
  readonly port: Port;
  readonly config: ApiConfig;
  readonly photos: readonly Photo[];
}

export interface ApiContext extends ApiInput {
  /** The identifiers of the proofs that it has taken. */
  readonly seen: readonly SeenIdentifier[];
}

/** Reading asks for one scope and deleting for another. */
export const photoRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/photos', scope: 'photos.read', act: 'list' },
  { method: 'GET', path: '/photos/{id}', scope: 'photos.read', act: 'show' },
  { method: 'DELETE', path: '/photos/{id}', scope: 'photos.write', act: 'remove' },
];
