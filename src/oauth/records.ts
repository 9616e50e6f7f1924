import type { CodeRecord } from './codeRecord.ts';

/** What a user has granted to a client: the root from which codes and tokens descend. Times in milliseconds since the Unix epoch. */
export interface Grant {
  readonly id: string;
  readonly client_id: string;
  readonly sub: string;
  readonly scope: string;
  /** The resources that the grant covers; empty: those of the server's default audience. @see RFC 8707 §2.1 */
  readonly resource: readonly string[];
  readonly revoked: boolean;
}

/** A refresh token as the server keeps it. @see RFC 6749 §6, RFC 9700 §4.14 */
export interface RefreshTokenRecord {
  readonly value: string;
  readonly grant_id: string;
  readonly client_id: string;
  /** The key to which the token of a public client is bound, or null. @see RFC 9449 §5 */
  readonly jkt: string | null;
  readonly issued_at: number;
  /** After this it is refused however often it was used; rotation does not move it. */
  readonly expires_at: number;
  /** When it was traded for its successor, or null. */
  readonly rotated_at: number | null;
  readonly revoked: boolean;
}

/** An access token as the server keeps it, so that it can be revoked and introspected. @see RFC 7009, RFC 7662 */
export interface AccessTokenRecord {
  readonly value: string;
  readonly jti: string;
  /** Null where the token descends from no grant of a user. */
  readonly grant_id: string | null;
  readonly client_id: string;
  readonly sub: string;
  readonly aud: string | readonly string[];
  readonly scope: string;
  readonly jkt: string | null;
  readonly issued_at: number;
  readonly expires_at: number;
  readonly revoked: boolean;
}

/** An authorization request that a client has pushed. @see RFC 9126 §2.2 */
export interface PushedRequest {
  readonly request_uri: string;
  readonly client_id: string;
  /** The pushed form, still encoded. */
  readonly form: string;
  /** The thumbprint of the key whose proof came with it, or null. @see RFC 9449 §10.1 */
  readonly dpop_jkt: string | null;
  readonly expires_at: number;
  readonly used: boolean;
}

/** A value that must not come twice, and until when it is remembered. @see RFC 9449 §11.1, RFC 7523 §3 */
export interface SeenIdentifier {
  readonly jti: string;
  readonly until: number;
}

/** A browser in which a user has signed in. */
export interface Session {
  /** The value of the session cookie. */
  readonly value: string;
  readonly sub: string;
  /** When the user signed in, in milliseconds since the Unix epoch. */
  readonly auth_time: number;
}

/** What a user has once allowed a client. @see RFC 6749 §10.2 */
export interface Consent {
  readonly sub: string;
  readonly client_id: string;
  readonly scope: string;
  readonly resource: readonly string[];
}

/** All that an authorization server remembers. */
export interface ServerRecords {
  readonly sessions: readonly Session[];
  readonly consents: readonly Consent[];
  readonly codes: readonly CodeRecord[];
  readonly grants: readonly Grant[];
  readonly refreshTokens: readonly RefreshTokenRecord[];
  readonly accessTokens: readonly AccessTokenRecord[];
  readonly pushedRequests: readonly PushedRequest[];
  /** Identifiers of proofs and client assertions. */
  readonly seen: readonly SeenIdentifier[];
}

export const noRecords: ServerRecords = {
  sessions: [],
  consents: [],
  codes: [],
  grants: [],
  refreshTokens: [],
  accessTokens: [],
  pushedRequests: [],
  seen: [],
};
