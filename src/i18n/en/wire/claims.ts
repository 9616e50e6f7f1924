type Meaning = (value: unknown) => string;

const types: Readonly<Record<string, string>> = {
  'at+jwt': 'What kind of JWT this is: `at+jwt` is an access token, so that it cannot pass for another kind.',
  'dpop+jwt': 'What kind of JWT this is: `dpop+jwt` is a proof of possession, so that no other kind can pass for one.',
};

const nameOf = (value: unknown) => (typeof value === 'string' ? value.toLowerCase().replace('application/', '') : '');

/** What a header member or a claim of a JWT means, by its name: of an access token, a proof or a client’s assertion. */
export const claims: Readonly<Record<string, string | Meaning>> = {
  typ: (value) => types[nameOf(value)] ?? 'What kind of JWT this is.',
  alg: 'How it is signed.',
  kid: 'Which of the signer’s keys signed it.',
  jwk: 'The public key that verifies this very JWT. A token is bound to it by its thumbprint.',
  iss: 'Who issued it.',
  exp: 'When it expires, in seconds since 1970.',
  nbf: 'Before this it is not valid, in seconds since 1970.',
  aud: 'For whom it is meant; anybody else must refuse it.',
  sub: 'About whom it speaks: the user whose data it opens, or the client where no user takes part.',
  client_id: 'The client to which it was issued. That does not prove who brings it.',
  iat: 'When it was issued, in seconds since 1970.',
  jti: 'A unique name of this JWT, by which a copy is noticed.',
  auth_time: 'When the user signed in, in seconds since 1970.',
  scope: 'What it allows.',
  cnf: 'The key to which it is bound: `jkt` is the SHA-256 thumbprint of the key. It opens nothing without a proof by that key.',
  htm: 'The method of the request for which this proof was made.',
  htu: 'The address for which this proof was made, without query and fragment.',
  ath: 'The SHA-256 hash of the access token that comes along: the proof goes with no other.',
  nonce: 'What the server gave out last: the proof cannot have been made before that.',
};
