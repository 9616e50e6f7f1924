import { jsonObject } from '../../../../oauth/jsonObject.ts';
import { carriesProof, credentialsOf } from '../../../facts/credentials.ts';
import { kindOfStep } from '../../../facts/moment.ts';
import { parametersOf } from '../../../facts/parametersOf.ts';
import type { SpeakerNote } from '../../../text/notes.ts';
import type { ToldMoment } from '../../captions/caption.ts';
import { type Notes, refusedNote } from '../note.ts';
import { nonceNote } from './proof.ts';

const reuse: SpeakerNote['answer'] =
  'If a thief and the client both use it, one of them comes with a token that was replaced. The server cannot tell which of the two that is, so it revokes the one that is still good. A copy that only the thief uses goes unnoticed.';

function refused(moment: ToldMoment): SpeakerNote {
  const { failed } = moment;
  if (failed?.check.endsWith('-nonce')) return nonceNote(moment);
  if (failed?.check === 'RT-06') {
    return {
      ...refusedNote(moment),
      question: 'Why is this more than an error?',
      answer: reuse,
      refs: 'RFC 9700 §4.14.2',
    };
  }
  if (failed?.check === 'TK-11') {
    return {
      ...refusedNote(moment),
      question: 'Which error is it, if the verifier does not fit?',
      answer:
        'RFC 7636 fixes `invalid_grant` for a verifier that does not match the challenge. It is the same error as for a code that is wrong or has expired.',
      refs: 'RFC 7636 §4.6; RFC 6749 §5.2',
    };
  }
  if (failed?.check === 'TK-14') {
    return {
      ...refusedNote(moment),
      question: 'What happens to the tokens that came of this code?',
      answer: 'The server should revoke them, where it can: a code that comes twice may have been stolen.',
      refs: 'RFC 6749 §4.1.2, §10.5',
    };
  }
  return refusedNote(moment);
}

function redeemed({ from, server, step, passed }: ToldMoment): SpeakerNote {
  const proof = carriesProof(step) ? ' Point at the `DPoP` header too.' : '';
  const verifier =
    passed('TK-11') === true
      ? `Point at \`code_verifier\`: ${server} compares it with the challenge.`
      : 'No challenge was stored with this code, and no verifier is asked for.';
  const secret = credentialsOf(step) !== 'none';
  return {
    say: `${from} trades the code in, straight with ${server}. ${verifier}${proof}`,
    question: secret ? 'The client authenticates. What does PKCE add?' : 'Does PKCE replace client authentication?',
    answer: secret
      ? 'It ties the code to this transaction. An attacker who makes the honest client redeem a stolen code passes client authentication, and fails here.'
      : 'No. It shows that whoever redeems the code also began the flow. A public client has nothing to authenticate with; a confidential one must do it all the same.',
    refs: 'RFC 9700 §2.1.1, §4.5; RFC 6749 §3.2.1',
  };
}

function requested(moment: ToldMoment): SpeakerNote {
  const { failed, parameters, from, user } = moment;
  if (failed) return refused(moment);
  const grant = parameters.get('grant_type');
  if (grant === 'refresh_token') {
    return {
      say: `Nobody asks ${user} this time: ${from} trades its refresh token for a fresh access token.`,
      question: 'Can the refreshed token do more than the first?',
      answer: 'No. The scope must not go beyond what the user granted. A client may ask for less.',
      refs: 'RFC 6749 §6',
    };
  }
  if (grant === 'client_credentials') {
    return {
      say: `Point out who is missing: no user, no browser, no code. ${from} asks in its own name.`,
      question: 'Which clients may do this?',
      answer: 'Only confidential ones: the client is all that is authenticated here.',
      refs: 'RFC 6749 §4.4',
    };
  }
  return redeemed(moment);
}

function grantBehind({ trace, step }: ToldMoment): string | null {
  const request = trace.steps
    .slice(0, trace.steps.indexOf(step))
    .findLast(({ id }) => kindOfStep(id) === 'token.request');
  return request === undefined ? null : parametersOf(request.message).get('grant_type');
}

function answered(moment: ToldMoment): SpeakerNote {
  const { from, to, step } = moment;
  const { message } = step;
  const members = message.kind === 'http.response' ? jsonObject(message.body ?? '') : null;
  if (typeof members?.access_token !== 'string') {
    const status = message.kind === 'http.response' ? message.status : 0;
    const wantsNonce = members?.error === 'use_dpop_nonce';
    return {
      say: wantsNonce
        ? 'Point at `DPoP-Nonce` in the header: with it the client may try again.'
        : `Point at the status and the error, \`${status}${typeof members?.error === 'string' ? ` ${members.error}` : ''}\`. There is no token.`,
      question: wantsNonce ? 'Does every request now cost two?' : 'When is it `401`, and when `400`?',
      answer: wantsNonce
        ? 'No. The client goes on with the nonce that it got until the server sends another one.'
        : 'Errors of OAuth come with `400`. Only `invalid_client` may come with `401`, and must where the client used the `Authorization` header. A method other than `POST` is answered by HTTP, with `405`.',
      refs: wantsNonce ? 'RFC 9449 §8, §8.2' : 'RFC 6749 §3.2, §5.2',
    };
  }
  if (members.token_type === 'DPoP') {
    return {
      say: `Point at \`token_type\`: the token is bound to the key of the proof.`,
      question: 'What does that protect against?',
      answer:
        'Against the use of the token by anybody who does not have the key. Where the key is in a browser, a malicious script need not read it out: it can have the page sign, now and in advance, or begin a flow with a key of its own.',
      refs: 'RFC 9449 §1, §11.4',
    };
  }
  if (grantBehind(moment) === 'refresh_token' && typeof members.refresh_token === 'string') {
    return {
      say: `Point at \`refresh_token\`: there is a new one. From now on ${to} has to use that.`,
      question: 'Why replace the refresh token every time?',
      answer: reuse,
      refs: 'RFC 9700 §4.14.2',
    };
  }
  return {
    say: `${from} gives ${to} a token. Point at its type: whoever holds it may use it.`,
    question: 'What can be done against the theft of such a token?',
    answer:
      'Short lifetimes and narrow scopes and audiences make it worth less. To make it useless to a thief it has to be bound to a key of the client, by DPoP or mutual TLS.',
    refs: 'RFC 6750 §1.2, §5.3; RFC 9700 §2.2.1',
  };
}

/** Of how tokens are asked for and given. */
export const furtherTokenNotes: Notes = { 'token.request': requested, 'token.response': answered };
