import { examineIntrospection } from '../../../oauth/introspectionRequest.ts';
import { introspectionResponse } from '../../../oauth/introspectionResponse.ts';
import { tokenErrorResponse } from '../../../oauth/tokenResponse.ts';
import type { ResourceServer } from '../serverConfig.ts';
import type { Endpoint } from './endpoint.ts';

const name = 'introspection.response';

/** Tells an API whether a token for it is active, and what it says. @see RFC 7662 §2 */
export const introspectionEndpoint: Endpoint = ({ config, records }, { message, at }) => {
  const introspectors = config.resourceServers.flatMap(introspectorOf);
  const { findings, refusal, accepted } = examineIntrospection(message, { introspectors, records, now: at });
  const response = refusal === null ? introspectionResponse(accepted, config.issuer) : tokenErrorResponse(refusal);
  return { findings, name, response };
};

function introspectorOf({ identifier, introspection }: ResourceServer) {
  return introspection === undefined ? [] : [{ identifier, ...introspection }];
}
