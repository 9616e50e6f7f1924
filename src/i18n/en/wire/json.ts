const errors: Readonly<Record<string, string>> = {
  invalid_grant:
    'The code does not hold: unknown, expired, used, of another client, with another `redirect_uri`, or without the right verifier.',
  invalid_request: 'The request lacks something or has it wrong.',
  invalid_client: 'The client is unknown or did not authenticate itself.',
  invalid_target: 'The resource is unknown or not granted.',
  unauthorized_client: 'The client may not use this grant.',
  unsupported_grant_type: 'The server does not trade this for a token.',
};

const tokenType = (value: unknown) =>
  typeof value === 'string' && value.toLowerCase() === 'bearer'
    ? 'How to use the token: whoever holds a `Bearer` token may use it.'
    : 'How to use the token.';

/** What a member of a JSON body means, by its name. */
export const jsonMembers: Readonly<Record<string, string | ((value: unknown) => string)>> = {
  access_token: 'The access token. To the client it is just a string; the API reads it.',
  token_type: tokenType,
  expires_in: (value) =>
    typeof value === 'number' ? `The token lives for ${value} seconds.` : 'How long the token lives.',
  scope: 'What the token allows.',
  error: (value) => (typeof value === 'string' && errors[value]) || 'Why it was refused.',
  error_description: 'The same for developers to read; no program should depend on it.',
  photos: 'What the app was after.',
  id: 'The identifier of a photo.',
  name: 'The title of a photo.',
};

/** What a header member or a claim of a JWT access token means, by its name. */
export const claims: Readonly<Record<string, string>> = {
  typ: 'What kind of JWT this is: `at+jwt` is an access token, so that it cannot pass for another kind.',
  alg: 'How it is signed.',
  kid: 'Which of the issuer’s keys signed it.',
  iss: 'Who issued it.',
  exp: 'When it expires, in seconds since 1970.',
  aud: 'The API for which it is meant; another one must refuse it.',
  sub: 'Whose data it opens: the user’s identifier at the issuer.',
  client_id: 'The client to which it was issued. That does not prove who brings it.',
  iat: 'When it was issued, in seconds since 1970.',
  jti: 'A unique name of this token.',
  auth_time: 'When the user signed in, in seconds since 1970.',
  scope: 'What it allows.',
};
