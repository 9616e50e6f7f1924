import type { ServerRecords } from './records.ts';

/** What is left on record when a grant is revoked: it, and every token that descends from it, is dead. @see RFC 9700 §4.14.2 */
export function withGrantRevoked(
  { grants, refreshTokens, accessTokens }: ServerRecords,
  grant_id: string,
): Pick<ServerRecords, 'grants' | 'refreshTokens' | 'accessTokens'> {
  return {
    grants: grants.map((grant) => (grant.id === grant_id ? { ...grant, revoked: true } : grant)),
    refreshTokens: refreshTokens.map((token) => (token.grant_id === grant_id ? { ...token, revoked: true } : token)),
    accessTokens: accessTokens.map((token) => (token.grant_id === grant_id ? { ...token, revoked: true } : token)),
  };
}
