import type { HeaderMeaning } from '../../wire/headers.ts';

function authorization(value: string): string {
  if (/^bearer /i.test(value)) return 'The access token. Whoever holds a bearer token may use it.';
  if (/^dpop /i.test(value)) return 'The access token. It is bound to a key, and good only with a proof in `DPoP`.';
  return /^basic /i.test(value)
    ? 'Identifier and secret, each form-encoded, joined by a colon, in base64. That hides nothing; TLS does.'
    : 'The credentials of the sender.';
}

function challenge(value: string): string {
  if (/^dpop /i.test(value)) {
    return 'Wanted is a token with the scheme `DPoP` and a proof signed by one of `algs`; `error` says what was wrong.';
  }
  return 'Which credentials are wanted, and what was wrong with those that came.';
}

/** Of clients that authenticate, of proofs of possession, and of scripts of other sites. */
export const furtherHeaders: Readonly<Record<string, HeaderMeaning>> = {
  authorization,
  'www-authenticate': challenge,
  allow: 'The methods that this address takes.',
  accept: 'In which form the answer is wanted.',
  referer: 'From which page the browser comes; how much of it is said is up to that page’s `Referrer-Policy`.',
  vary: 'The answer depends on these headers of the request; a cache must keep one for each.',
  dpop: 'A proof of possession: a JWT for this one request, signed with the private key to which the token is, or will be, bound.',
  'dpop-nonce': 'A value of the server for the next proof, so that no proof can be made in advance.',
  'access-control-allow-origin': (value) =>
    value === '*'
      ? 'Scripts of every site may read this answer. No cookies go along.'
      : `Scripts of \`${value}\` may read this answer.`,
  'access-control-allow-methods': 'The methods that a script of this site may use here.',
  'access-control-allow-headers': 'The headers that a script of this site may send here.',
  'access-control-expose-headers': 'Headers of the answer that the script may read as well.',
  'access-control-request-method': 'The method that a script wants to use.',
  'access-control-request-headers': 'The headers that a script wants to send.',
};
