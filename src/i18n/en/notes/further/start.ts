import { jsonObject } from '../../../../oauth/jsonObject.ts';
import { credentialsOf } from '../../../facts/credentials.ts';
import type { SpeakerNote } from '../../../text/notes.ts';
import type { ToldMoment } from '../../captions/caption.ts';
import { the } from '../../captions/the.ts';
import { type Notes, refusedNote } from '../note.ts';
import { startNotes } from '../start.ts';
import { nonceNote } from './proof.ts';

function pushed(moment: ToldMoment): SpeakerNote {
  const { from, to, step, failed } = moment;
  if (failed?.check.endsWith('-nonce')) return nonceNote(moment);
  if (failed) return refusedNote(moment);
  const shows = {
    none: 'It only says who it is.',
    secret: 'It authenticates with its secret.',
    assertion: 'It authenticates with a JWT that it signed.',
  }[credentialsOf(step)];
  return {
    say: `Point at the way: ${from} sends its request straight to ${to}, and no browser is involved yet. ${shows}`,
    question: 'What is gained by pushing the request?',
    answer:
      'It cannot be read or changed on its way through the browser, it may be longer than an address can be, and a confidential client is authenticated before the user is asked anything.',
    refs: 'RFC 9126 §1',
  };
}

function pushAnswered({ from, step, browser }: ToldMoment): SpeakerNote {
  const members = step.message.kind === 'http.response' ? jsonObject(step.message.body ?? '') : null;
  if (members?.error === 'use_dpop_nonce') {
    return {
      say: 'Point at `DPoP-Nonce` in the header: with it the client may push its request again.',
      question: 'Does every request now cost two?',
      answer: 'No. The client goes on with the nonce that it got until the server sends another one.',
      refs: 'RFC 9449 §8, §8.2',
    };
  }
  if (typeof members?.request_uri !== 'string') {
    return {
      say: `${from} says no before anybody was sent anywhere: \`${members?.error ?? 'error'}\`.`,
      question: 'Is the user told of this?',
      answer:
        'Not by the server: the answer goes to the client, and no browser has been sent to the server yet. The client may correct its request and push it again.',
      refs: 'RFC 9126 §2.3',
    };
  }
  return {
    say: `Point at \`request_uri\`: with \`client_id\` it is all that ${the(browser)} will have to carry, and it is good for ${members.expires_in} seconds.`,
    question: 'Does pushing make PKCE unnecessary?',
    answer:
      'No. What was pushed is protected, but the code still comes back through the browser. Against a stolen or injected code PKCE is needed as before.',
    refs: 'RFC 9126 §7; RFC 9700 §2.1.1',
  };
}

function opened(moment: ToldMoment): SpeakerNote {
  const { from, user, server, browser, parameters, asked } = moment;
  const sends = `${from} sends ${the(browser)} to ${server}, where ${user} will be asked.`;
  if (parameters.get('request_uri') !== null) {
    return {
      say: `${sends} Point at the address: \`client_id\` and \`request_uri\`, and nothing else that counts.`,
      question: 'Can somebody else use this `request_uri`?',
      answer:
        'It is bound to the client that pushed the request, cannot be guessed, and is meant for one use. Whoever sees it could still open it in another browser, so `state` or PKCE must tie the answer to this one.',
      refs: 'RFC 9126 §2.2, §7.1, §7.3, §7.5',
    };
  }
  const methods: Readonly<Record<string, string>> = {
    none: 'Read the address out: there is no `code_challenge` in it.',
    plain: 'Point at `code_challenge`: under `plain` it is the verifier.',
  };
  return {
    say: `${sends} ${methods[asked.method] ?? 'Point at `code_challenge`: it is a hash.'}`,
    question: 'Does a client with a secret need PKCE?',
    answer:
      'It is recommended. Client authentication does not stop an attacker who makes the honest client itself redeem a stolen code; PKCE does, or with OpenID Connect the `nonce`.',
    refs: 'RFC 9700 §2.1.1, §4.5',
  };
}

function requested(moment: ToldMoment): SpeakerNote {
  const { user, server, failed, passed } = moment;
  if (failed) return failed.check === 'AZ-11' || failed.check === 'AZ-12' ? ofTheStory(moment) : refusedNote(moment);
  if (passed('AZ-17') === true) {
    return {
      say: `${server} asks ${user} for nothing: there is a session, and all of this was allowed before.`,
      question: 'May a server skip the question?',
      answer:
        'It should do so only where it can be sure of the client: where that authenticates, or alone can receive at its address. Of other public clients it should ask the user every time.',
      refs: 'RFC 6749 §10.2; RFC 8252 §8.6',
    };
  }
  if (passed('AZ-16') === true) {
    return {
      say: `${user} is signed in at ${server} already. What the client may do is still an open question.`,
      question: 'Is being signed in the same as consent?',
      answer: 'No. A session says who is there. Whether this client may have this access is another decision.',
      refs: 'RFC 6749 §3.1, §10.2',
    };
  }
  if (passed('AZ-04') === true) {
    return {
      say: `${server} finds the pushed request by its \`request_uri\`, and only what was pushed counts.`,
      question: 'What if the address also says something else?',
      answer: 'It does not count: the server takes the parameters from the pushed request only.',
      refs: 'RFC 9126 §4; RFC 9101 §5',
    };
  }
  return ofTheStory(moment);
}

const ofTheStory = (moment: ToldMoment): SpeakerNote =>
  startNotes['authorization.request']?.(moment) ?? refusedNote(moment);

/** What the refusal that a page tells of was for. */
function checkBehind({ trace, step }: ToldMoment): string | null {
  const behind = trace.steps.slice(0, trace.steps.indexOf(step)).findLast(({ checks }) => checks.length > 0);
  return behind?.checks.find(({ passed }) => passed === false)?.check ?? null;
}

/** Of how an authorization request comes to the server, and how it is taken. */
export const furtherStartNotes: Notes = {
  'address.open': ({ from, browser }) => ({
    say: `${from} sends ${the(browser)} to an address at which nothing is authorized.`,
    question: 'What makes an address an authorization request?',
    answer:
      'It is the authorization endpoint of a server, with `client_id` and `response_type` in its query; where the request was pushed, with `client_id` and `request_uri`.',
    refs: 'RFC 6749 §3.1, §4.1.1; RFC 9126 §4',
  }),
  'par.request': pushed,
  'par.response': pushAnswered,
  'authorization.open': opened,
  'authorization.request': requested,
  'authorization.refused': (moment) => ({
    say: `${moment.from} shows a page of its own and does not send ${the(moment.browser)} back. ${moment.app} is told nothing.`,
    question: 'Would it not be kinder to tell the client?',
    ...(checkBehind(moment) === 'AZ-09'
      ? {
          answer:
            'The server does not know how: where in the answer its parameters are to stand is just what it does not understand. So OpenID Connect wants `400`, without error parameters.',
          refs: 'OIDC Core §3.1.2.6',
        }
      : {
          answer:
            'Not at an address that is not known to be the client’s. Whoever made up the request would then decide where the user, and what stands in the redirect, goes.',
          refs: 'RFC 6749 §4.1.2.1; RFC 9700 §4.11.2',
        }),
  }),
  'error.show': ({ user, server }) => ({
    say: `This is what ${user} sees: a page of ${server}. The flow ends here.`,
    question: 'What should stand on such a page?',
    answer:
      'That something is wrong with the request, in words for the user. If `redirect_uri` is not valid the server should inform the user in this way, and must not redirect there.',
    refs: 'RFC 6749 §3.1.2.4, §4.1.2.1',
  }),
};
