import type { SecretKind } from '../../../trace/trace.ts';

interface SecretWords {
  readonly name: string;
  readonly short: string;
  readonly meaning: string;
}

export const secrets: Readonly<Record<SecretKind, SecretWords>> = {
  password: {
    name: 'password',
    short: 'password',
    meaning: 'Proves who the user is. The authorization server checks it at sign-in; no app needs it.',
  },
  session: {
    name: 'session cookie',
    short: 'session',
    meaning: 'Stands for the sign-in in this browser. The authorization server checks it on its own pages.',
  },
  state: {
    name: 'state',
    short: 'state',
    meaning:
      'Made and compared by the client: tells it that an answer belongs to its own request. The authorization server only returns it, and the token endpoint never sees it.',
  },
  code_verifier: {
    name: 'code verifier',
    short: 'verifier',
    meaning:
      'Random secret of one authorization request. The authorization server checks at the token endpoint that it fits the challenge. While only the client knows it, whoever redeems the code is whoever began. It does not say who that is.',
  },
  code_challenge: {
    name: 'code challenge',
    short: 'challenge',
    meaning:
      'Made from the verifier, sent with the authorization request, stored with the code. Under S256 a hash, from which the verifier cannot be computed; under plain the verifier itself.',
  },
  code: {
    name: 'authorization code',
    short: 'code',
    meaning: 'Stands for the user’s consent. The authorization server trades it for a token, once and soon.',
  },
  access_token: {
    name: 'access token',
    short: 'token',
    meaning:
      'Opens the API within its scope until it expires, for whoever holds it. The API checks it; PKCE does not protect it.',
  },
  // These are in runs of other software only, and their meaning is among the words that come with those.
  refresh_token: { name: 'refresh token', short: 'refresh', meaning: '' },
  request_uri: { name: 'request URI', short: 'request_uri', meaning: '' },
  client_secret: { name: 'client secret', short: 'client secret', meaning: '' },
  photos: { name: 'photos', short: 'photos', meaning: 'What all this is about: the user’s data at the API.' },
};
