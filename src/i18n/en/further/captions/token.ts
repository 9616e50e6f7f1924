import { jsonObject } from '../../../../oauth/jsonObject.ts';
import type { Step } from '../../../../trace/trace.ts';
import { carriesProof, credentialsOf } from '../../../facts/credentials.ts';
import { kindOfStep } from '../../../facts/moment.ts';
import { parametersOf } from '../../../facts/parametersOf.ts';
import { type Captions, refusal, type ToldMoment } from '../../captions/caption.ts';
import { wantsNonce } from './proof.ts';

/** How the client shows which one it is, and that it holds a key. */
function shows({ step }: ToldMoment): string {
  const bound = carriesProof(step) ? ' The `DPoP` proof binds the token to a key.' : '';
  const by = {
    none: '',
    secret: ' The client authenticates by its secret.',
    assertion: ' The client authenticates by a JWT signed with its key.',
  }[credentialsOf(step)];
  return `${by}${bound}`;
}

function redeemed(moment: ToldMoment): string {
  const { from, server, asked, passed } = moment;
  const trades = `${from} trades the code for a token, straight with ${server}.`;
  if (passed('TK-11') === null)
    return `${trades} No challenge was stored with this code, so **no verifier is asked for**.${shows(moment)}`;
  return asked.method === 'plain'
    ? `${trades} The \`code_verifier\` equals the challenge: this proves something **only if nobody saw the request**.${shows(moment)}`
    : `${trades} The hash of the \`code_verifier\` is the stored challenge: **whoever began this redeems it**.${shows(moment)}`;
}

function refreshed(moment: ToldMoment): string {
  const { from, user } = moment;
  return `${from} trades its refresh token for a fresh access token. **${user} is not asked again** and need not be there.${shows(moment)}`;
}

function inItsOwnName(moment: ToldMoment): string {
  return `${moment.from} asks for a token **in its own name**. No user takes part, so there is no browser, no consent and no code.${shows(moment)}`;
}

function asked(moment: ToldMoment): string {
  const { failed, parameters } = moment;
  if (failed?.check.endsWith('-nonce')) return wantsNonce(moment);
  if (failed) return refusal(moment);
  const grant = parameters.get('grant_type');
  if (grant === 'refresh_token') return refreshed(moment);
  return grant === 'client_credentials' ? inItsOwnName(moment) : redeemed(moment);
}

/** The request that a response answers. */
function requestOf({ trace, step }: ToldMoment): Step | undefined {
  const end = trace.steps.indexOf(step);
  return trace.steps.slice(0, end).findLast(({ id }) => kindOfStep(id) === 'token.request');
}

/** Whether the request brought a code or a refresh token that was used up. */
const cameBack = (moment: ToldMoment) =>
  requestOf(moment)?.checks.some(({ check, passed }) => passed === false && ['TK-14', 'RT-06'].includes(check)) ??
  false;

function refused(moment: ToldMoment, members: Readonly<Record<string, unknown>> | null): string {
  const { from, to, step } = moment;
  const status = step.message.kind === 'http.response' ? step.message.status : 0;
  if (members?.error === 'use_dpop_nonce') {
    return `${from} sends **a nonce in \`DPoP-Nonce\`**. ${to} may try again with a proof that contains it; such a proof cannot have been made in advance.`;
  }
  const answer = `${from} refuses: **\`${status}${typeof members?.error === 'string' ? ` ${members.error}` : ''}\`**.`;
  return cameBack(moment)
    ? `${answer} Usually all that came of the same grant is revoked with it, so that whoever has a copy, thief or not, loses it too.`
    : `${answer} There is no token.`;
}

function answered(moment: ToldMoment): string {
  const { from, to, user, step } = moment;
  const members = step.message.kind === 'http.response' ? jsonObject(step.message.body ?? '') : null;
  if (typeof members?.access_token !== 'string') return refused(moment, members);
  const request = requestOf(moment);
  const grant = request && parametersOf(request.message).get('grant_type');
  const scope = typeof members.scope === 'string' ? ` for \`${members.scope}\`` : '';
  const bound =
    members.token_type === 'DPoP'
      ? 'It is **bound to the key of the proof**: without the private key it is of no use.'
      : 'It is a bearer token: **whoever holds it may use it**.';
  const lasting =
    typeof members.refresh_token !== 'string'
      ? ''
      : grant === 'refresh_token'
        ? ' A new refresh token takes the place of the old one.'
        : ` The refresh token will get further ones without ${user}.`;
  const whose = grant === 'client_credentials' ? ' It names the client itself as its subject, and no user.' : '';
  return `${from} gives ${to} an access token${scope}. ${bound}${lasting}${whose}`;
}

/** Of how tokens are asked for and given. */
export const furtherTokenCaptions: Captions = { 'token.request': asked, 'token.response': answered };
