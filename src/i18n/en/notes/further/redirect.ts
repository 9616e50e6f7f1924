import type { Parameters } from '../../../../oauth/parameters.ts';
import { answerIn } from '../../../facts/answer.ts';
import type { SpeakerNote } from '../../../text/notes.ts';
import type { ToldMoment } from '../../captions/caption.ts';
import { the } from '../../captions/the.ts';
import type { Notes } from '../note.ts';
import { redirectNotes } from '../redirect.ts';

const places = {
  query: 'in the query of the address',
  fragment: 'in the fragment of the address',
  form: 'in a form that the page posts',
} as const;

function answered(moment: ToldMoment): SpeakerNote {
  const { place, parameters } = answerIn(moment.step);
  const { server, browser, app } = moment;
  if (parameters.get('error') !== null) {
    return {
      say: `Point at \`error\`: ${server} sends ${the(browser)} back to ${app} without a code, ${places[place]}.`,
      question: 'May a server always put its errors into a redirect?',
      answer:
        'No. If `client_id` or `redirect_uri` is not valid it must not redirect: anybody could use it to lead people from a trusted address to any other.',
      refs: 'RFC 6749 §4.1.2.1; RFC 9700 §4.11.2',
    };
  }
  return {
    say: `Point at the code: it goes back through ${the(browser)}, ${places[place]}.`,
    question: 'Why a code, and not the token at once?',
    answer:
      'What goes through a browser may be read there. A code is good once and not for long, and with PKCE only together with the verifier; the token goes straight to the client.',
    refs: 'RFC 6749 §1.3.1; RFC 9700 §2.1.2',
  };
}

/** What there is in an answer by which a client can tell whether it is its own. */
function compared(parameters: Parameters): string {
  const there = ['state', 'iss'].filter((name) => parameters.get(name) !== null);
  return there.map((name) => `\`${name}\``).join(' and ');
}

function arrived({ step, to, server, browser }: ToldMoment): string {
  const { parameters } = answerIn(step);
  const isThere = parameters.get('code') !== null || parameters.get('error') !== null;
  if (!isThere && step.message.kind === 'http.request') {
    return `Point at the address: nothing of the answer is in this request. The fragment stays in ${the(browser)}, where a script of the page reads it.`;
  }
  const what = compared(parameters);
  return what === ''
    ? `Nothing came by which ${to} could tell whether this is an answer to a request of its own.`
    : `Now it is up to ${to} to compare ${what} before it does anything with this. ${server} cannot see whether it does.`;
}

const delivered = (moment: ToldMoment): SpeakerNote => ({
  say: arrived(moment),
  question: 'Is `state` still needed with PKCE?',
  answer:
    'Not against forged answers, if the client has made sure that the server supports PKCE. Otherwise the client has to use `state`, or with OpenID Connect the `nonce`.',
  refs: 'RFC 9700 §2.1, §4.7',
});

/** Of how the answer gets back to the client. */
export const furtherRedirectNotes: Notes = {
  ...redirectNotes,
  'authorization.response': answered,
  'redirect.deliver': delivered,
  'callback.request': delivered,
  'callback.response': ({ from, browser }) => ({
    say: `${from} answers ${the(browser)} with a page. What it makes of the answer happens behind it.`,
    question: 'What belongs on such a page?',
    answer:
      'As little as possible: nothing from third parties, to whom the address with the code could leak. Best the client moves on to another address at once.',
    refs: 'RFC 6749 §3.1.2.5; RFC 9700 §4.2.4',
  }),
  'site.show': ({ user }) => ({
    say: `Look at the address bar with the room: is anything of the answer left in it? This is what stays in ${user}’s history.`,
    question: 'Is a code in the history a danger?',
    answer:
      'It is good once and not for long, so usually it is worth nothing by then. A token there would still be good, and that is why none should be sent this way.',
    refs: 'RFC 9700 §4.3, §2.1.2',
  }),
};
