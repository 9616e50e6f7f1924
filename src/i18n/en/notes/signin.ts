import { headerOf } from '../../../oauth/wire.ts';
import type { SpeakerNote } from '../../text/notes.ts';
import type { ToldMoment } from '../captions/caption.ts';
import { the } from '../captions/the.ts';
import { type Notes, refusedNote } from './note.ts';

function pageSeen({ user, app, step }: ToldMoment): SpeakerNote {
  const { message } = step;
  const host = message.kind === 'screen' && message.address !== null ? new URL(message.address).host : null;
  const where = host === null ? '' : ` Point at the address bar: **${host}**.`;
  return {
    say: `This is what ${user} sees.${where} The bar means something only in a browser that ${app} does not draw itself.`,
    question: 'What if the app showed this page in a view of its own?',
    answer:
      'It could read the password and the session cookie, and the user could not tell whose page it is. Native apps must not use such a view for an authorization request.',
    refs: 'RFC 8252 §8.12',
  };
}

function credentialsSent(moment: ToldMoment): SpeakerNote {
  const { user, server, failed } = moment;
  if (failed?.check === 'AZ-16') {
    return {
      say: `User name and password do not belong together, and ${server} will not say which of the two was wrong. Nothing of this reaches the client.`,
      question: 'Does OAuth say how a user signs in?',
      answer:
        'No. How the server authenticates the user is outside of OAuth, and so is what it does after a wrong try.',
      refs: 'RFC 6749 §3.1',
    };
  }
  if (failed) return refusedNote(moment);
  return {
    say: `This is between ${user} and ${server} alone. Say that any other way of signing in could stand here.`,
    question: 'Would a passkey change this flow?',
    answer:
      'Only this step. How the server authenticates the user is outside of OAuth; the request, the code and the token stay as they are.',
    refs: 'RFC 6749 §3.1',
  };
}

function sessionStarted({ step, browser, server }: ToldMoment): SpeakerNote {
  const { message } = step;
  const status = message.kind === 'http.response' ? message.status : 0;
  const cookie = message.kind === 'http.response' && headerOf(message, 'Set-Cookie') !== null;
  const session = cookie ? ` Point at the cookie too: it stands for the sign-in from now on.` : '';
  return {
    say: `Point at the status: with \`${status}\` ${server} sends ${the(browser)} on.${session}`,
    question: 'Why `303`, and not `307`?',
    answer:
      'After `307` the browser sends the same form to the next address, and the password is in that form. Servers must not use `307` here, and should use `303`: the next request is a `GET` without it.',
    refs: 'RFC 9700 §4.12',
  };
}

function consentFetched(moment: ToldMoment): SpeakerNote {
  if (moment.failed) return refusedNote(moment);
  return {
    say: `Point at the cookie: ${moment.server} knows by it who is there and which request this belongs to. The password is not sent again.`,
    question: 'Why a page of its own for consent?',
    answer:
      'Signing in says who is there, and not what an app may do. The server should let the user see who asks, for what and for how long, before the user allows or denies it.',
    refs: 'RFC 6749 §10.2',
  };
}

function decided({ user, app, parameters }: ToldMoment): SpeakerNote {
  if (parameters.get('decision') !== 'allow') {
    return {
      say: `${user} says no. Ask the room what can be stolen from now on.`,
      question: 'Is the app told why?',
      answer:
        'No. The answer will say `access_denied`: the user or the server refused. That code says neither which of them nor why.',
      refs: 'RFC 6749 §4.1.2.1',
    };
  }
  return {
    say: `It is ${user} who decides, not ${app} and not the server alone. Say what was allowed, and what was not.`,
    question: `Can ${app} now act as ${user}?`,
    answer: `Only within the scope and for as long as the token holds. It has not got the password, and cannot sign in as ${user}.`,
    refs: 'RFC 6749 §1.4, §3.3',
  };
}

function decisionSent(moment: ToldMoment): SpeakerNote {
  const { failed, asked, server, user } = moment;
  if (failed?.check === 'AZ-17') {
    return {
      say: `Point at the check that failed: without the consent of ${user} there is no code. The form itself was in order.`,
      question: 'Why does the server answer the client at all?',
      answer:
        'So that the client can go on. Where client and address are valid, the error goes to that address. Only where they are not does the server keep it to a page of its own.',
      refs: 'RFC 6749 §4.1.2.1',
    };
  }
  if (failed) return refusedNote(moment);
  if (asked.challenge === null) {
    return {
      say: `Point at what ${server} ties the code to: \`client_id\` and address. Both are public.`,
      question: 'How long is a code good?',
      answer:
        'Once, and for a short time: RFC 6749 recommends ten minutes at most. A second use must be refused, and what came of the first should be revoked.',
      refs: 'RFC 6749 §4.1.2, §10.5',
    };
  }
  const method = asked.method === 'plain' ? ', which under `plain` is the verifier' : '';
  const bonds = asked.keyBound
    ? `\`client_id\`, address, the key of the DPoP proof and the \`code_challenge\`${method}`
    : `\`client_id\`, address and now also the \`code_challenge\`${method}`;
  return {
    say: `Point at what ${server} ties the code to: ${bonds}.`,
    question: 'Is the access token tied to the challenge too?',
    answer:
      'No. PKCE protects the code: the verifier is asked for once, when the code is redeemed. To bind a token to its client takes DPoP or mutual TLS.',
    refs: 'RFC 7636 §4.4, §4.6; RFC 9700 §2.2.1',
  };
}

export const signinNotes: Notes = {
  'signin.page': ({ server, app }) => ({
    say: `Point at who draws this page: ${server}. ${app} has only sent an address, and now has to wait.`,
    question: `How does ${server} know that ${app} sent the request?`,
    answer:
      'It does not. Anybody can copy the `client_id` of a public client. What helps is that the answer goes only to a registered address, and that the user is asked.',
    refs: 'RFC 6749 §10.2; RFC 8252 §8.6',
  }),
  'signin.show': pageSeen,
  'signin.submit': ({ user, server, browser, app }) => ({
    say: `Follow the password: ${user} types it into the page of ${server}, in ${the(browser)}. ${app} does not get to see it.`,
    question: 'The browser sees the password. Why then hide the token from it?',
    answer:
      'The password goes to the server in the body of a form. A code or token in a redirect stands in an address, and addresses are kept in histories and handed on. So only a code goes that way: good once, and not for long.',
    refs: 'RFC 6749 §1.3.1; RFC 9700 §4.3',
  }),
  'signin.request': credentialsSent,
  'signin.response': sessionStarted,
  'consent.open': consentFetched,
  'consent.page': ({ server, app }) => ({
    say: `Point at the name on the page: it is the one under which the client is registered. Ask the room whether that proves who sent the request.`,
    question: `Could another app send this request in the name of ${app}?`,
    answer: `Yes, with the \`client_id\` of a public client, and the page would show the same name. So ${server} should not skip this page where it cannot be sure which app asks.`,
    refs: 'RFC 6749 §10.2; RFC 8252 §8.6',
  }),
  'consent.show': ({ user }) => ({
    say: `Read the page as ${user} does: who asks, and for what. Ask the room whether it would agree.`,
    question: `Can ${user} allow less than what was asked for?`,
    answer:
      'If the server lets the user choose. It may grant less than what was asked for, and must then say in the token response which scope it granted.',
    refs: 'RFC 6749 §3.3, §5.1',
  }),
  'consent.choose': decided,
  'consent.request': decisionSent,
};
