export type MemberMeaning = string | ((value: unknown) => string);

const errors: Readonly<Record<string, string>> = {
  invalid_grant:
    'The code does not hold: unknown, expired, used, revoked, of another client, with another `redirect_uri`, or without the right verifier.',
  invalid_request: 'The request lacks something or has it wrong.',
};

/** What a member of a JSON body means, by its name. */
export const jsonMembers: Readonly<Record<string, MemberMeaning>> = {
  access_token: 'The access token. To the client it is just a string; the API reads it.',
  token_type: 'How to use the token: whoever holds a `Bearer` token may use it.',
  expires_in: (value) =>
    typeof value === 'number' ? `This is good for ${value} seconds.` : 'How long this is good for.',
  scope: 'What the token allows.',
  error: (value) => (typeof value === 'string' && errors[value]) || 'Why it was refused.',
  error_description: 'The same for developers to read; no program should depend on it.',
  photos: 'What the app was after.',
  id: 'The identifier of a photo.',
  name: 'The title of a photo.',
};
