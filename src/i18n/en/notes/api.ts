import type { SpeakerNote } from '../../text/notes.ts';
import type { ToldMoment } from '../captions/caption.ts';
import { type Notes, refusedNote } from './note.ts';

function called(moment: ToldMoment): SpeakerNote {
  const { api, server, thief, sentByThief, failed } = moment;
  if (failed) return refusedNote(moment);
  if (sentByThief) {
    return {
      say: `Point at the checks of ${api}: the token is genuine, and they pass. Nothing in the request says that ${thief} sends it.`,
      question: 'Would a token that is bound to a key have helped here?',
      answer:
        'Not by itself: the thief redeemed the code, so the token would have been bound to the thief’s key. Binding helps against tokens that are stolen after they were issued. `dpop_jkt` in the authorization request would bind the code as well.',
      refs: 'RFC 6750 §1.2; RFC 9449 §1, §10',
    };
  }
  return {
    say: `Point at the checks: ${api} verifies the token by itself. The password plays no part here.`,
    question: `How does ${api} know a good token without asking ${server}?`,
    answer:
      'The token is a signed JWT. With the public key of the server the API verifies its signature, and it checks type, issuer, audience and expiry.',
    refs: 'RFC 9068 §4',
  };
}

function served({ step, api, app, to, sentToThief, thief, user }: ToldMoment): SpeakerNote {
  const { message } = step;
  if (message.kind !== 'http.response' || message.status !== 200) {
    return {
      say: `${api} refuses: ${to} gets nothing. Point at \`WWW-Authenticate\`, which says why.`,
      question: 'When is it `401`, and when `403`?',
      answer:
        '`401` where there is no token or it is not valid; `403` with `insufficient_scope` where it is valid and its scope does not suffice.',
      refs: 'RFC 6750 §3.1',
    };
  }
  if (sentToThief) {
    return {
      say: `${thief} has ${user}’s photos. Go back with the room to the first moment at which this could have been stopped.`,
      question: 'Would it have helped to restrict the audience of the token?',
      answer: 'No. That stops its use at another API. This is the API that the token was made for.',
      refs: 'RFC 9700 §2.3, §4.10',
    };
  }
  return {
    say: `${api} serves what the token allows. It has seen a token, and not ${user}.`,
    question: `Does ${api} know that ${user} is there?`,
    answer: `No. The token says on whose behalf ${app} may call. Whether that person is present now, it does not say.`,
    refs: 'RFC 9068 §2.2; RFC 6749 §1.4',
  };
}

function shown({ app, user, step, trace }: ToldMoment): SpeakerNote {
  const { message } = step;
  if (message.kind !== 'screen' || message.screen === 'error') {
    return {
      say: `${app} tells ${user} that it did not work. Trace it back with the room to the check that said no.`,
      question: 'Is that a failure of the protocol?',
      answer:
        'No. Refusing, and telling the client so in a defined way, is part of the protocol. What the app does with it is up to the app.',
      refs: 'RFC 6749 §4.1.2.1',
    };
  }
  const lasts = trace.secrets.some(({ kind }) => kind === 'refresh_token');
  return {
    say: `${app} shows the photos. Sum up what it holds: a token, and never the password.`,
    question: 'What happens when the token expires?',
    answer: lasts
      ? `${app} can trade its refresh token for a new one, without ${user}.`
      : `${app} has got no refresh token here. It has to begin a new authorization request; whether ${user} must sign in again depends on the session at the server.`,
    refs: 'RFC 6749 §1.5, §6',
  };
}

export const apiNotes: Notes = { 'api.request': called, 'api.response': served, 'app.show': shown };
