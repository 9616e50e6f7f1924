import type { MemberMeaning } from '../../wire/json.ts';
import { metadataMembers } from './metadata.ts';

const errors: Readonly<Record<string, string>> = {
  invalid_grant:
    'The code or refresh token does not hold: unknown, expired, used, revoked, of another client, with another `redirect_uri`, or without the right verifier or key.',
  invalid_scope: 'The scope is unknown, malformed or more than is allowed.',
  invalid_dpop_proof: 'The proof of possession is not valid.',
  use_dpop_nonce:
    'The proof must contain the nonce that comes in `DPoP-Nonce`. Then the same request may be tried again.',
  invalid_request_uri: 'The `request_uri` is not valid.',
  request_not_supported: 'The server takes no request objects.',
  invalid_request: 'The request lacks something or has it wrong.',
  invalid_client: 'The client is unknown or did not authenticate itself.',
  invalid_target: 'The resource is unknown or not granted.',
  unauthorized_client: 'The client may not use this grant.',
  unsupported_grant_type: 'The server does not trade this for a token.',
};

const tokenType = (value: unknown) =>
  typeof value === 'string' && value.toLowerCase() === 'bearer'
    ? 'How to use the token: whoever holds a `Bearer` token may use it.'
    : typeof value === 'string' && value.toLowerCase() === 'dpop'
      ? 'How to use the token: each time with a proof of the key to which it is bound.'
      : 'How to use the token.';

/** Of what else is issued and refused, of what an API is told about a token, and of what servers say about themselves. */
export const furtherMembers: Readonly<Record<string, MemberMeaning>> = {
  ...metadataMembers,
  token_type: tokenType,
  error: (value) => (typeof value === 'string' && errors[value]) || 'Why it was refused.',
  refresh_token:
    'With this the client gets further access tokens. It goes to the token endpoint only, never to an API.',
  request_uri: 'The name of the pushed request, for the browser to bring.',
  active: (value) =>
    value === true
      ? 'The token is good: issued here, not expired, not revoked, and for the API that asks.'
      : 'The token is not good. Why is not said.',
  client_id: 'The client to which the token was issued.',
  sub: 'Whose data the token opens: a user, or the client itself where no user took part.',
  aud: 'The APIs for which the token is meant.',
  iss: 'Who issued the token.',
  exp: 'When the token expires, in seconds since 1970.',
  iat: 'When the token was issued, in seconds since 1970.',
  jti: 'A unique name of the token.',
  cnf: 'The key to which the token is bound, by its thumbprint (`jkt`).',
};
