import { resourceErrorResponse } from '../../oauth/challenge.ts';
import { tokenSchemeIn } from '../../oauth/credentials.ts';
import { decodeJwt, textIn } from '../../oauth/decodeJwt.ts';
import { examine, type Finding } from '../../oauth/finding.ts';
import type { SeenIdentifier } from '../../oauth/records.ts';
import { examineResourceRequest } from '../../oauth/resourceRequest.ts';
import { type Header, type HttpResponse, headerOf } from '../../oauth/wire.ts';
import { dpopNonces } from '../dpopNonces.ts';
import type { ApiContext, Photo } from './apiConfig.ts';
import type { ApiRequest } from './apiRoutes.ts';
import { photoRules } from './photoRules.ts';

type PhotoRequest = Extract<ApiRequest, { readonly type: 'api.request' }>;

/** What an API makes of one request: its answer, and all that is different afterwards. */
export interface ApiAnswer {
  readonly findings: readonly Finding[];
  /** What the step of the response is called. */
  readonly name: string;
  readonly response: HttpResponse;
  readonly photos?: readonly Photo[];
  readonly seen?: readonly SeenIdentifier[];
}

/** The photos as the API serves them: JSON, without their owners. */
export function albumText(photos: readonly Photo[]): string {
  return JSON.stringify({ photos: photos.map(({ id, name }) => ({ id, name })) });
}

/** Serves, or deletes, photos of the user in whose name a request comes. */
export function answerPhotoRequest(context: ApiContext, { message, at, route, photoId }: PhotoRequest): ApiAnswer {
  const { config, port, photos } = context;
  const nonces = config.dpop === 'nonce-required' ? dpopNonces(port, at) : [];
  const circumstances = { ...config, scope: route.scope, now: at, nonces, seen: context.seen };
  const { findings, refusal, accepted, proof } = examineResourceRequest(message, circumstances);
  const seen = proof === null ? {} : { seen: [...context.seen.filter(({ until }) => until > at), proof.seen] };
  const [nonce = null] = nonces;
  if (refusal !== null) {
    const response = resourceErrorResponse(refusal, { ...config, url: message.url }, tokenSchemeIn(message), nonce);
    return { findings, name: 'api.response', response, ...seen };
  }
  const fresh: readonly Header[] =
    nonce === null || tokenSchemeIn(message) !== 'DPoP' || nonceIn(headerOf(message, 'DPoP')) === nonce
      ? []
      : [['DPoP-Nonce', nonce]];
  if (route.act === 'list') {
    const body = albumText(photos.filter(({ owner }) => owner === accepted.sub));
    return { findings, name: 'api.response', response: json(body, fresh), ...seen };
  }
  const photo = photos.find(({ id }) => id === photoId) ?? null;
  const owned = examine(photoRules, { photo, sub: accepted.sub });
  const served = { findings: [...findings, ...owned.findings], name: 'api.response', ...seen };
  if (photo === null || owned.refusal !== null) return { ...served, response: plain(404, fresh) };
  if (route.act === 'show')
    return { ...served, response: json(JSON.stringify({ id: photo.id, name: photo.name }), fresh) };
  return { ...served, response: plain(204, fresh), photos: photos.filter((kept) => kept !== photo) };
}

function nonceIn(proof: string | null): string | null {
  return textIn(decodeJwt(proof ?? '')?.claims, 'nonce');
}

function json(body: string, more: readonly Header[]): HttpResponse {
  const headers: Header[] = [['Content-Type', 'application/json'], ['Cache-Control', 'no-store'], ...more];
  return { kind: 'http.response', status: 200, headers, body };
}

function plain(status: number, headers: readonly Header[]): HttpResponse {
  // An answer that hands out a nonce must not be stored, and 404 could be (RFC 9449 §8.2, RFC 9110 §15.1).
  return { kind: 'http.response', status, headers: [['Cache-Control', 'no-store'], ...headers], body: null };
}
