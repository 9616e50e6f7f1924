import type { ServerRecords } from '../../oauth/records.ts';
import type { AcceptedTokenRequest } from '../../oauth/tokenGrants.ts';

/** Where a token comes from, and under which name its chance is drawn. */
export interface TokenDescent {
  /** Null where no user has granted anything. */
  readonly grant_id: string | null;
  /** When the user signed in, in milliseconds since the Unix epoch. */
  readonly auth_time: number | null;
  /** Unlike that of every other token: the authorization's number, and from the second token on that of the token. */
  readonly label: string;
}

/** The descent of the token that this request gets next. */
export function descentOf(accepted: AcceptedTokenRequest, { codes, accessTokens }: ServerRecords): TokenDescent {
  if (accepted.grant_type === 'client_credentials') {
    const { client_id } = accepted.client;
    const earlier = accessTokens.filter((token) => token.grant_id === null && token.client_id === client_id);
    return { grant_id: null, auth_time: null, label: `client.${client_id}.${earlier.length + 1}` };
  }
  const grant_id = accepted.grant_type === 'refresh_token' ? accepted.grant.id : accepted.code.grant_id;
  const code =
    accepted.grant_type === 'refresh_token' ? codes.find((known) => known.grant_id === grant_id) : accepted.code;
  if (code === undefined) throw new Error('a refresh token descends from a code');
  const number = accessTokens.filter((token) => token.grant_id === grant_id).length + 1;
  const label = number === 1 ? String(code.ordinal) : `${code.ordinal}.${number}`;
  return { grant_id, auth_time: code.auth_time, label };
}
