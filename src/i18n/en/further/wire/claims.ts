import type { MemberMeaning } from '../../wire/json.ts';

const types: Readonly<Record<string, string>> = {
  'at+jwt': 'What kind of JWT this is: `at+jwt` is an access token, so that it cannot pass for another kind.',
  'dpop+jwt': 'What kind of JWT this is: `dpop+jwt` is a proof of possession, so that no other kind can pass for one.',
};

const nameOf = (value: unknown) => (typeof value === 'string' ? value.toLowerCase().replace('application/', '') : '');

/** Of tokens that are bound to a key, of proofs of possession, and of a client’s assertion. */
export const furtherClaims: Readonly<Record<string, MemberMeaning>> = {
  typ: (value) => types[nameOf(value)] ?? 'What kind of JWT this is.',
  sub: 'About whom it speaks: the user whose data it opens, or the client where no user takes part.',
  jwk: 'The public key that verifies this very JWT. A token is bound to it by its thumbprint.',
  nbf: 'Before this it is not valid, in seconds since 1970.',
  cnf: 'The key to which it is bound: `jkt` is the SHA-256 thumbprint of the key. It opens nothing without a proof by that key.',
  htm: 'The method of the request for which this proof was made.',
  htu: 'The address for which this proof was made, without query and fragment.',
  ath: 'The SHA-256 hash of the access token that comes along: the proof goes with no other.',
  nonce: 'What the server gave out last: the proof cannot have been made before that.',
};
