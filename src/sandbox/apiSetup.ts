import { type ApiConfig, photoRoutes } from '../actors/api/apiConfig.ts';
import type { ServerConfig } from '../actors/server/serverConfig.ts';
import { es256 } from '../oauth/es256.ts';
import { usualResourcePolicy } from '../oauth/resourcePolicy.ts';
import { rs256 } from '../oauth/rs256.ts';
import type { CompleteOptions } from './completeOptions.ts';
import type { SandboxStage } from './sandboxCast.ts';

/** What the API is set up with: it trusts the server, is as strict as it about proofs unless told, and serves every page. */
export function apiSetup(
  { parties, photosUrl }: SandboxStage,
  { issuer, key, policy }: ServerConfig,
  differently: CompleteOptions['api'],
): ApiConfig {
  return {
    ...usualResourcePolicy,
    name: parties.api.name,
    identifier: photosUrl,
    realm: 'photos',
    issuer,
    keys: [key.jwk],
    algorithms: [es256, rs256],
    dpop: policy.dpop,
    dpopProofReplay: policy.dpopProofReplay,
    ...differently,
    routes: photoRoutes,
    origins: '*',
  };
}
