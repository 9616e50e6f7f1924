import { isPreflight } from '../../oauth/cors.ts';
import { pathOf } from '../../oauth/parameters.ts';
import { RESOURCE_METADATA, wellKnownAddress } from '../../oauth/wellKnown.ts';
import type { HttpRequest } from '../../oauth/wire.ts';
import type { Delivery, Received } from '../port.ts';
import type { ApiConfig, ApiRoute } from './apiConfig.ts';

export type ApiRequest =
  | (Received<'api.request', HttpRequest> & { readonly route: ApiRoute; readonly photoId: string | null })
  | Received<'apiMetadata.request', HttpRequest>
  | Received<'preflight.request', HttpRequest>
  | Received<'unknown.request', HttpRequest>;

/** The methods that an API has at the address of a request; none where there is nothing. */
export function methodsAt(config: ApiConfig, url: string): readonly string[] {
  if (isMetadataAddress(config, url)) return ['GET'];
  return config.routes.filter(({ path }) => photoIdIn(path, pathOf(url)) !== undefined).map(({ method }) => method);
}

/** Whether an address is that of the document about this API. @see RFC 9728 §3.1 */
export function isMetadataAddress({ identifier, metadata }: ApiConfig, url: string): boolean {
  return metadata === 'published' && pathOf(url) === pathOf(wellKnownAddress(identifier, RESOURCE_METADATA));
}

export function receiveAsApi(config: ApiConfig, delivery: Delivery): ApiRequest {
  const { message } = delivery;
  if (message.kind !== 'http.request') throw new Error(`an API cannot receive ${message.kind}`);
  const { method, url } = message;
  if (isPreflight(message) && methodsAt(config, url).length > 0) {
    return { ...delivery, message, type: 'preflight.request' };
  }
  if (method === 'GET' && isMetadataAddress(config, url)) return { ...delivery, message, type: 'apiMetadata.request' };
  for (const route of config.routes) {
    const photoId = photoIdIn(route.path, pathOf(url));
    if (method === route.method && photoId !== undefined) {
      return { ...delivery, message, type: 'api.request', route, photoId };
    }
  }
  return { ...delivery, message, type: 'unknown.request' };
}

/** Which photo a path names: null where it is the album's, undefined where it does not fit. */
function photoIdIn(template: string, path: string): string | null | undefined {
  if (path === template) return null;
  const album = template.replace(/\{id\}$/, '');
  if (album === template || !path.startsWith(album)) return undefined;
  const id = path.slice(album.length);
  return /^[A-Za-z0-9_-]+$/.test(id) ? id : undefined;
}
