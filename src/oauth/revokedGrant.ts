import type { AccessTokenRecord, ServerRecords } from './records.ts';

/**
 * The records where a grant is revoked: it, and every token that descends from it, is dead.
 * @see RFC 6749 §4.1.2, RFC 7009 §2.1, RFC 9700 §4.14.2
 */
export function withGrantRevoked(records: ServerRecords, grant_id: string): ServerRecords {
  const { grants, refreshTokens, accessTokens } = records;
  return {
    ...records,
    grants: grants.map((grant) => (grant.id === grant_id ? { ...grant, revoked: true } : grant)),
    refreshTokens: refreshTokens.map((token) => (token.grant_id === grant_id ? { ...token, revoked: true } : token)),
    accessTokens: accessTokens.map((token) => (token.grant_id === grant_id ? { ...token, revoked: true } : token)),
  };
}

/** The records where one access token is revoked; its refresh token lives on. @see RFC 7009 §2.1 */
export function withAccessTokenRevoked(records: ServerRecords, token: AccessTokenRecord): ServerRecords {
  const accessTokens = records.accessTokens.map((kept) => (kept === token ? { ...token, revoked: true } : kept));
  return { ...records, accessTokens };
}
