import type { MemberMeaning } from './json.ts';

/** What a header member or a claim of a JWT means, by its name: of an access token. */
export const claims: Readonly<Record<string, MemberMeaning>> = {
  typ: 'What kind of JWT this is: `at+jwt` is an access token, so that it cannot pass for another kind.',
  alg: 'How it is signed.',
  kid: 'Which of the signer’s keys signed it.',
  iss: 'Who issued it.',
  exp: 'When it expires, in seconds since 1970.',
  aud: 'For whom it is meant; anybody else must refuse it.',
  sub: 'About whom it speaks: the user whose data it opens.',
  client_id: 'The client to which it was issued. That does not prove who brings it.',
  iat: 'When it was issued, in seconds since 1970.',
  jti: 'A unique name of this JWT, by which a copy is noticed.',
  auth_time: 'When the user signed in, in seconds since 1970.',
  scope: 'What it allows.',
};
