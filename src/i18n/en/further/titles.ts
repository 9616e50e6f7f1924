import { jsonObject } from '../../../oauth/jsonObject.ts';
import { headerOf } from '../../../oauth/wire.ts';
import type { Step } from '../../../trace/trace.ts';
import { answerIn } from '../../facts/answer.ts';
import { clientIsForeign } from '../../facts/foreign.ts';
import { parametersOf } from '../../facts/parametersOf.ts';
import type { StoryText } from '../../text/story.ts';
import { stepTitleIn, storyTitles, type Titles } from '../story/stepTitle.ts';

const grants: Readonly<Record<string, string>> = {
  authorization_code: 'Token request with a code',
  refresh_token: 'Token request with a refresh token',
  client_credentials: 'Token request in its own name',
};

const grantOf = ({ message }: Step) => parametersOf(message).get('grant_type') ?? '';
const failed = ({ message }: Step) => message.kind === 'http.response' && message.status >= 400;
const members = ({ message }: Step) => (message.kind === 'http.response' ? jsonObject(message.body ?? '') : null);
const saysHow = ({ message }: Step) =>
  message.kind === 'http.response' && headerOf(message, 'Access-Control-Allow-Methods') !== null;

/** Whether a server only wants its nonce in the proof. */
function wantsNonce(step: Step): boolean {
  const { message } = step;
  const challenge = message.kind === 'http.response' ? (headerOf(message, 'WWW-Authenticate') ?? '') : '';
  return members(step)?.error === 'use_dpop_nonce' || challenge.includes('use_dpop_nonce');
}

function answerTitle(step: Step): string {
  const { place, parameters } = answerIn(step);
  const what = parameters.get('error') === null ? 'the code' : 'an error';
  return place === 'form' ? `Page that posts ${what}` : `Redirect with ${what}`;
}

/** Of the steps of every flow. */
const furtherTitles: Titles = {
  ...storyTitles,
  'apiMetadata.request': 'Request for the API’s document',
  'apiMetadata.response': 'The API’s document',
  'metadata.request': 'Request for the server’s document',
  'metadata.response': (step) => (failed(step) ? 'No document' : 'The server’s document'),
  'keys.request': 'Request for the server’s keys',
  'keys.response': (step) => (failed(step) ? 'No keys' : 'The server’s keys'),
  'preflight.request': 'Preflight: the browser asks',
  'preflight.response': (step) => (saysHow(step) ? 'Preflight: allowed' : 'Preflight: not allowed'),
  'unknown.request': 'Request for something unknown',
  'unknown.response': 'Nothing there',
  'address.open': 'Opening the browser elsewhere',
  'par.request': 'Pushed authorization request',
  'par.response': (step) => {
    if (wantsNonce(step)) return 'A nonce for the proof';
    return failed(step) ? 'Pushed request refused' : 'The pushed request’s name';
  },
  'authorization.response': answerTitle,
  'authorization.refused': 'Error page',
  'error.show': 'Error page on screen',
  'form.refused': 'Form refused',
  'redirect.deliver': 'Answer reaches the client',
  'callback.request': (step) =>
    step.message.kind === 'http.request' && step.message.method === 'POST'
      ? 'Answer is posted to the client'
      : 'Answer reaches the client',
  'callback.response': 'The client’s page',
  'site.show': 'The client’s page on screen',
  'token.request': (step) => (Object.hasOwn(grants, grantOf(step)) && grants[grantOf(step)]) || 'Token request',
  'token.response': (step) => {
    if (wantsNonce(step)) return 'A nonce for the proof';
    return failed(step) ? 'No token' : 'Token response';
  },
  'revocation.request': 'Revocation request',
  'revocation.response': (step) => (failed(step) ? 'Nothing revoked' : 'Token revoked'),
  'introspection.request': 'Question about a token',
  'introspection.response': (step) => {
    if (failed(step)) return 'No answer about the token';
    return members(step)?.active === true ? 'The token is active' : 'The token is not active';
  },
  'api.response': (step) => {
    if (wantsNonce(step)) return 'A nonce for the proof';
    return failed(step) ? 'API refuses' : 'API response';
  },
};

const further = stepTitleIn(furtherTitles);
const ofTheStory = stepTitleIn({ ...furtherTitles, ...storyTitles });

/** What steps are called, whoever the client is. */
export const stepTitle: StoryText['stepTitle'] = (step, trace) =>
  clientIsForeign(trace) ? further(step, trace) : ofTheStory(step, trace);
