import { clientIsForeign } from '../../facts/foreign.ts';
import type { Moment } from '../../facts/moment.ts';
import { kindOfStep } from '../../facts/moment.ts';
import { type Meaning, present } from './meaning.ts';

const isRequest = ({ step }: Moment) =>
  ['authorization.open', 'authorization.request', 'par.request'].includes(kindOfStep(step.id));
const atTokenEndpoint = ({ step }: Moment) => kindOfStep(step.id) === 'token.request';
const isAnswer = ({ parameters }: Moment) => parameters.get('iss') !== null || parameters.get('error') !== null;

const responseTypes: Readonly<Record<string, string>> = {
  code: '“Answer with an authorization code”, not with a token.',
};

/** The steps whose message should have a `state`. */
const carriesState = ['authorization.', 'redirect.'];

const state: Meaning = (moment, value) => {
  const { app, server, step, sentToThief } = moment;
  if (atTokenEndpoint(moment)) return value === null ? null : `The token endpoint does not know \`state\`.`;
  if (value === null) {
    return carriesState.some((part) => step.id.startsWith(part))
      ? `Absent: only PKCE, if used, shows that the answer belongs to a request of ${app}.`
      : null;
  }
  if (!isAnswer(moment))
    return `Random, made by ${app} to recognise the answer to this request. ${server} only returns it.`;
  if (sentToThief) return `Came back unchanged. Only ${app} would compare it, and ${app} does not see this message.`;
  return step.checks.some(({ check, passed }) => check === 'CB-05' && passed)
    ? `Came back unchanged, and is the value that ${app} made.`
    : `Comes back unchanged. ${app} will compare it with the value that it made; nobody else does.`;
};

const codeChallenge: Meaning = (moment, value) => {
  const { server, asked, failed } = moment;
  if (value === null) {
    if (!isRequest(moment)) return null;
    return failed?.check === 'AZ-11'
      ? `Missing, and ${server} demands it of this client.`
      : 'Absent, so no PKCE: nothing that only the app knows will be tied to the code.';
  }
  return asked.method === 'plain'
    ? 'The verifier itself: whoever reads it here can pass the check at the token endpoint.'
    : `The verifier’s SHA-256 hash. ${server} ties the code to it. The verifier cannot be computed back from it.`;
};

const challengeMethod: Meaning = (moment, value) => {
  if (value === null) {
    return isRequest(moment) && moment.asked.challenge !== null ? 'Left out, which means `plain`.' : null;
  }
  if (value === 'plain') return 'The challenge is the verifier, unchanged.';
  return value === 'S256' ? 'The challenge is BASE64URL(SHA-256(verifier)).' : 'How the challenge was made.';
};

const code: Meaning = (moment, value) => {
  if (value === null) return null;
  const { thief, app, asked, sentByThief } = moment;
  if (sentByThief) return `The code that was meant for ${app}. ${thief} got it from the redirect.`;
  if (atTokenEndpoint(moment)) return 'The code from the redirect, to be traded for a token.';
  return asked.challenge === null
    ? 'Stands for the consent; for one use, and soon. Whoever has it can redeem it: all that it takes besides is public.'
    : 'Stands for the consent; for one use, and soon. To redeem it one also needs the verifier.';
};

const codeVerifier: Meaning = (moment, value) => {
  const { server, thief, app, asked, sentByThief } = moment;
  if (value === null) {
    if (!atTokenEndpoint(moment)) return null;
    if (asked.challenge === null) return 'Must not be sent: no challenge was stored with this code (RFC 9700 §4.8.2).';
    return sentByThief
      ? `Missing: ${thief} does not know it.`
      : 'Missing, although a challenge is stored with this code.';
  }
  if (sentByThief && value === asked.challenge) {
    return `${thief} sends the challenge that it read in the request${asked.method === 'plain' ? ', which under `plain` is the verifier' : ', for want of the verifier'}.`;
  }
  return asked.method === 'plain'
    ? `The secret of ${app}. ${server} compares it with the stored challenge as it is.`
    : `The secret of ${app}, now shown for the first time. ${server} hashes it and compares.`;
};

const redirectUri: Meaning = (moment, value) => {
  if (value === null) return null;
  const { server, sentByThief } = moment;
  if (!atTokenEndpoint(moment))
    return `Where the answer shall go. ${server} takes only addresses registered for this client.`;
  const known = sentByThief ? ' The thief knows it: it is in every copy of the app.' : '';
  return `Must be the one of the authorization request.${known}`;
};

const errors: Readonly<Record<string, string>> = {
  access_denied: 'The user, or the server, said no.',
  consent_required: 'The user would have to be asked for consent, and the request forbids it.',
  invalid_target: 'The resource is unknown or not allowed.',
  login_required: 'The user would have to sign in, and the request forbids to ask.',
  request_not_supported: 'The server takes no request objects.',
  request_uri_not_supported: 'The server takes no `request_uri` but its own.',
  invalid_request: 'The request lacks something or has it wrong.',
  invalid_scope: 'The scope is unknown or not allowed.',
  unauthorized_client: 'The client may not do this.',
  unsupported_response_type: 'The server does not give this kind of answer.',
};

/** What a parameter of the code flow means, by its name on the wire. */
export const parameters: Readonly<Record<string, Meaning>> = {
  response_type: present((_, value) => responseTypes[value] ?? 'What kind of answer is asked for.'),
  client_id: present(({ sentByThief, app, trace }) =>
    sentByThief
      ? `Says “I am ${app}”. It is public, so anybody can say so.`
      : clientIsForeign(trace)
        ? 'Names the client. It is public: it identifies, and proves nothing.'
        : 'Names the client. It is public, in every copy of the app: it identifies and proves nothing.',
  ),
  redirect_uri: redirectUri,
  scope: present(() => 'What the app asks to be allowed.'),
  state,
  code_challenge: codeChallenge,
  code_challenge_method: challengeMethod,
  code,
  code_verifier: codeVerifier,
  grant_type: present(() => '“I hold a code and want a token for it.”'),
  iss: present(({ app, sentToThief }) =>
    sentToThief
      ? `Which server answers. ${app} would compare it, but does not see this message.`
      : `Which server answers. ${app} compares it with the one that it asked, against mix-ups.`,
  ),
  error: present((_, value) => (Object.hasOwn(errors, value) && errors[value]) || 'Why there is no code.'),
  error_description: present(() => 'The same for developers to read; no program should depend on it.'),
  csrf_token: present(
    ({ server }) => `Random and hidden in ${server}’s own page: shows that no other site made this form.`,
  ),
  username: present(({ server }) => `For ${server}, which knows the account.`),
  password: present(({ server, app }) => `For ${server} alone; ${app} never gets it.`),
  decision: present(({ user }) => `What ${user} chose on the consent page.`),
  entry: present(() => 'Which entry of the list, counted from 1.'),
};
