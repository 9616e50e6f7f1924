/** Why a token request is refused, where it differs from a plain 400. */
export interface TokenObjection {
  readonly error: string;
  readonly description: string;
  readonly status?: number;
  /** The grant whose tokens die, where a code came back. */
  readonly revokeGrant?: string;
  /** The scheme with which the client tried to authenticate by header. */
  readonly challenge?: 'Basic';
}

/** The error that the objections to a code have in common. */
export function invalidGrant(description: string): TokenObjection {
  return { error: 'invalid_grant', description };
}
