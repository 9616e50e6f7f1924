import { openToScripts } from '../serverCors.ts';
import { keysEndpoint, metadataEndpoint } from './documents.ts';
import type { Endpoints } from './endpoint.ts';
import { introspectionEndpoint } from './introspectionEndpoint.ts';
import { pushedAuthorizationEndpoint } from './pushedAuthorizationEndpoint.ts';
import { revocationEndpoint } from './revocationEndpoint.ts';
import { tokenEndpoint } from './tokenEndpoint.ts';

/** All that an authorization server can offer beside its authorization endpoint, open to scripts as well. */
export const everyEndpoint: Endpoints = openToScripts({
  'token.request': tokenEndpoint,
  'revocation.request': revocationEndpoint,
  'introspection.request': introspectionEndpoint,
  'metadata.request': metadataEndpoint,
  'keys.request': keysEndpoint,
  'par.request': pushedAuthorizationEndpoint,
});
