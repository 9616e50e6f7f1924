/** Why an endpoint to which clients talk directly refuses a request: the error that it answers. @see RFC 6749 §5.2 */
export interface TokenObjection {
  readonly error: string;
  readonly description: string;
  /** Absent: 400. */
  readonly status?: number;
  /** The grant whose tokens die, where a code or a refresh token came back. */
  readonly revokeGrant?: string;
  /** The scheme with which the client tried to authenticate by header. */
  readonly challenge?: 'Basic';
}

/** The error that the objections to a code or a refresh token have in common. */
export function invalidGrant(description: string): TokenObjection {
  return { error: 'invalid_grant', description };
}

/** @see RFC 6749 §5.2 */
export function invalidRequest(description: string): TokenObjection {
  return { error: 'invalid_request', description };
}

/** Answered with 401 and a challenge where the client tried by header. @see RFC 6749 §5.2 */
export function invalidClient(description: string, by: 'header' | 'body'): TokenObjection {
  const objection = { error: 'invalid_client', description };
  return by === 'header' ? { ...objection, status: 401, challenge: 'Basic' } : objection;
}
