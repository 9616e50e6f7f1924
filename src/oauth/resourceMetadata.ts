import { DPOP_ALGORITHMS } from './dpopFormRules.ts';
import type { ResourcePolicy } from './resourcePolicy.ts';

/** What the document about an API says. @see RFC 9728 §2 */
export interface ResourceMetadata {
  readonly resource: string;
  readonly authorization_servers: readonly string[];
  readonly scopes_supported: readonly string[];
  readonly bearer_methods_supported: readonly string[];
  readonly resource_name: string;
  readonly dpop_signing_alg_values_supported?: readonly string[];
}

/**
 * The document about an API: what it is called, whose tokens it takes and how. What it does not do is not in it.
 * @see RFC 9728 §2
 */
export function resourceMetadata(
  { identifier, issuer, dpop }: ResourcePolicy,
  name: string,
  scopes: readonly string[],
): ResourceMetadata {
  return {
    resource: identifier,
    authorization_servers: [issuer],
    scopes_supported: [...new Set(scopes)],
    bearer_methods_supported: ['header'],
    resource_name: name,
    ...(dpop === 'off' ? {} : { dpop_signing_alg_values_supported: DPOP_ALGORITHMS }),
  };
}
