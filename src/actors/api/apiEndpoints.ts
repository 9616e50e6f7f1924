import {
  apiEndpoint,
  type CorsRule,
  preflightResponse,
  publicDocument,
  readableAcrossOrigins,
} from '../../oauth/cors.ts';
import { resourceMetadata } from '../../oauth/resourceMetadata.ts';
import type { HttpResponse } from '../../oauth/wire.ts';
import { type ApiAnswer, answerPhotoRequest } from './apiAnswer.ts';
import type { ApiContext } from './apiConfig.ts';
import { type ApiRequest, isMetadataAddress, methodsAt } from './apiRoutes.ts';

/** What an API answers to a request, readable for the scripts that it lets read its answers. */
export function answerOf(context: ApiContext, event: ApiRequest): ApiAnswer {
  const rule = corsRuleAt(context, event.message.url);
  if (event.type === 'preflight.request') {
    return { findings: [], name: 'preflight.response', response: preflightResponse(event.message, rule) };
  }
  const answer = answerAt(context, event);
  return { ...answer, response: readableAcrossOrigins(answer.response, event.message, rule) };
}

function answerAt(context: ApiContext, event: Exclude<ApiRequest, { readonly type: 'preflight.request' }>): ApiAnswer {
  switch (event.type) {
    case 'api.request':
      return answerPhotoRequest(context, event);
    case 'apiMetadata.request':
      return { findings: [], name: 'apiMetadata.response', response: metadataOf(context) };
    case 'unknown.request':
      return {
        findings: [],
        name: 'api.response',
        response: nothingHere(methodsAt(context.config, event.message.url)),
      };
  }
}

function corsRuleAt({ config }: ApiContext, url: string): CorsRule {
  return isMetadataAddress(config, url) ? publicDocument : apiEndpoint(config.origins, methodsAt(config, url));
}

function metadataOf({ config }: ApiContext): HttpResponse {
  const scopes = config.routes.map(({ scope }) => scope);
  const body = JSON.stringify(resourceMetadata(config, config.name, scopes));
  return { kind: 'http.response', status: 200, headers: [['Content-Type', 'application/json']], body };
}

/** The address is unknown, or known but not for this method. @see RFC 9110 §15.5.5, §15.5.6 */
function nothingHere(methods: readonly string[]): HttpResponse {
  if (methods.length === 0) return { kind: 'http.response', status: 404, headers: [], body: null };
  return { kind: 'http.response', status: 405, headers: [['Allow', methods.join(', ')]], body: null };
}
