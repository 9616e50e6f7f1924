import type { ProofRefusal } from './dpopExpectation.ts';

/**
 * Why an API refuses a request. `error` is null where the request had no credentials that the API understands: then it
 * is not told what would be wrong with them.
 * @see RFC 6750 §3.1, RFC 9449 §7.1
 */
export interface ResourceRefusal {
  readonly status: 400 | 401 | 403;
  readonly error: 'invalid_request' | 'insufficient_scope' | ProofRefusal['error'] | null;
  readonly description: string | null;
  /** The scope that would suffice. */
  readonly scope?: string;
}

/** @see RFC 6750 §3.1 */
export function invalidToken(description: string): ResourceRefusal {
  return { status: 401, error: 'invalid_token', description };
}

/** @see RFC 6750 §3.1 */
export function malformedRequest(description: string): ResourceRefusal {
  return { status: 400, error: 'invalid_request', description };
}

/** @see RFC 6750 §3.1 */
export const noCredentials: ResourceRefusal = { status: 401, error: null, description: null };
