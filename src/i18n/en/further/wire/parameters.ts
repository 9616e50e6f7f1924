import { kindOfStep, type Moment } from '../../../facts/moment.ts';
import { type Meaning, present } from '../../wire/meaning.ts';

const grants: Readonly<Record<string, string>> = {
  authorization_code: '“I hold a code and want a token for it.”',
  refresh_token: '“I hold a refresh token and want a fresh access token for it.”',
  client_credentials: '“I want a token in my own name, without a user.”',
};

const modes: Readonly<Record<string, string>> = {
  query: 'The answer shall come in the query of the redirect.',
  fragment: 'The answer shall come behind the `#` of the redirect: it stays in the browser, for a script of the page.',
  form_post: 'The answer shall come as a form that the browser posts: it stands in no address then.',
};

const prompts: Readonly<Record<string, string>> = {
  none: 'The user must not be asked: an answer at once, or an error.',
  login: 'The user shall sign in again, session or not.',
  consent: 'The user shall be asked for consent again.',
  select_account: 'The user shall say which account is meant.',
};

const own = (words: Readonly<Record<string, string>>, value: string, otherwise: string) =>
  (Object.hasOwn(words, value) && words[value]) || otherwise;

const isAt = ({ step }: Moment, kind: string) => kindOfStep(step.id) === kind;

/** Parameters of grants, client authentication, pushed requests, and of the endpoints about tokens. */
export const furtherParameters: Readonly<Record<string, Meaning>> = {
  grant_type: present((_, value) => own(grants, value, 'What is traded for a token.')),
  refresh_token: present(
    ({ server }) => `The refresh token. ${server} looks whose it is and whether it may still be used.`,
  ),
  client_secret: present(
    ({ server, app }) => `The secret that ${server} and ${app} share. Whoever has it can pass for this client.`,
  ),
  client_assertion_type: present(() => 'Says that `client_assertion` is a JWT by which the client authenticates.'),
  client_assertion: present(
    ({ server }) =>
      `A JWT that the client made for ${server} and signed with its private key. The key itself is never sent; the JWT is good for once and not for long.`,
  ),
  resource: present((moment) =>
    isAt(moment, 'token.request')
      ? 'The API for which this token shall be. Another API must refuse it then.'
      : 'An API for which tokens are wanted. It may be named more than once.',
  ),
  response_mode: present((_, value) => own(modes, value, 'How the answer shall come back.')),
  request_uri: present(
    ({ server }) =>
      `The name of a request that was pushed to ${server}. What counts is what was pushed; besides it only \`client_id\` is needed.`,
  ),
  request: present(() => 'A whole authorization request in one JWT (a request object).'),
  dpop_jkt: present(
    () => 'The thumbprint of a key. The code is bound to it: to redeem it takes a proof with that key.',
  ),
  prompt: present((_, value) => own(prompts, value, 'Whether and how the user shall be asked.')),
  max_age: present((_, value) => `How old the user’s sign-in may be, in seconds: ${value}.`),
  nonce: present(
    () => 'Of OpenID Connect: comes back inside the ID token, so that the client knows to which request it belongs.',
  ),
  token: present((moment) =>
    isAt(moment, 'introspection.request') ? 'The token that the question is about.' : 'The token to be revoked.',
  ),
  token_type_hint: present(() => 'What kind of token it is, so that it is found faster. A wrong hint does no harm.'),
};
