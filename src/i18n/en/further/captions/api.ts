import { type HttpResponse, headerOf } from '../../../../oauth/wire.ts';
import type { Step } from '../../../../trace/trace.ts';
import { carriesProof } from '../../../facts/credentials.ts';
import { kindOfStep } from '../../../facts/moment.ts';
import { type Captions, refusal, type ToldMoment } from '../../captions/caption.ts';
import { wantsNonce } from './proof.ts';

const revokes = ({ id, checks }: Step) =>
  kindOfStep(id) === 'revocation.response' ||
  checks.some(({ check, passed }) => passed === false && (check === 'RT-06' || check === 'TK-14'));

function called(moment: ToldMoment): string {
  const { from, to, server, failed, passed, step, trace } = moment;
  if (failed?.check.endsWith('-nonce')) return wantsNonce(moment);
  if (failed) return refusal(moment);
  if (carriesProof(step)) {
    const copy = passed('RS-06-jti') === true ? 'a copy of either' : 'a copy of the token alone';
    return `${from} shows the access token and a proof for this very request. ${to} checks that **the token is bound to the key of the proof**: ${copy} is of no use to a thief.`;
  }
  if (trace.steps.slice(0, trace.steps.indexOf(step)).some(revokes)) {
    return `${to} verifies the token by itself: signature, issuer, audience, expiry, scope. **It does not ask ${server}**, so a token that was revoked in the meantime works until it expires.`;
  }
  return `${from} shows the access token to ${to}, which checks it by itself: **${server}’s signature, issuer, audience, expiry, scope**. It need not ask ${server}, and gets no password.`;
}

/** What an API says that it will not do. */
function notServed({ from, to }: ToldMoment, message: HttpResponse): string {
  const { status } = message;
  const challenge = headerOf(message, 'WWW-Authenticate') ?? '';
  if (challenge.includes('use_dpop_nonce')) {
    return `${from} sends **a nonce in \`DPoP-Nonce\`**. ${to} may try again with a proof that contains it.`;
  }
  if (status === 404) return `${from} has **nothing at this address** for whoever asks: \`404\`.`;
  if (status === 405) return `${from} has something at this address, but **not for this method**: \`405\`.`;
  if (status === 403)
    return `The token is good, but **its scope does not suffice**: \`403\`. ${from} names the scope that would.`;
  return challenge.includes('error=')
    ? `${from} refuses: \`${status}\`. **\`WWW-Authenticate\` says what was wrong** with the token or its proof.`
    : `${from} refuses: \`${status}\`. **\`WWW-Authenticate\` says which tokens it takes**, and no more: no credentials came that it understands.`;
}

function answered(moment: ToldMoment): string {
  const { message } = moment.step;
  if (message.kind !== 'http.response') return '';
  if (message.status >= 400) return notServed(moment, message);
  return `${moment.from} does **what the token’s scope allows**. It served a token, not a person: the token opened the door.`;
}

/** Of calling the API. */
export const furtherApiCaptions: Captions = { 'api.request': called, 'api.response': answered };
