import { isPrivateUseScheme } from '../../../oauth/redirectUri.ts';
import { headerOf } from '../../../oauth/wire.ts';
import type { Trace } from '../../../trace/trace.ts';
import { claimantsIn } from '../../facts/claims.ts';
import { isThief } from '../../facts/names.ts';
import type { SpeakerNote } from '../../text/notes.ts';
import type { ToldMoment } from '../captions/caption.ts';
import { sentenceThe, the } from '../captions/the.ts';
import { inWords } from '../count.ts';
import { type Notes, refusedNote } from './note.ts';

/** Whether an attacker has read a message that carries the verifier itself, as a request under `plain` does. */
function verifierWasRead({ trace, asked }: ToldMoment): boolean {
  const observed = ({ steps }: Trace) =>
    steps.some(({ observers }) => observers.some(({ party }) => isThief(trace, party)));
  return asked.method === 'plain' && observed(trace);
}

function answered({ server, browser, asked, parameters, step }: ToldMoment): SpeakerNote {
  if (step.message.kind === 'http.response' && headerOf(step.message, 'Location') === null) {
    return {
      say: `${server} answers by itself and sends ${the(browser)} nowhere.`,
      question: 'Why does it not tell the client?',
      answer:
        'Where the client or its address is not valid, a redirect would lead to an address that nobody has vouched for. The server must not do that.',
      refs: 'RFC 6749 §4.1.2.1; RFC 9700 §4.11.2',
    };
  }
  if (parameters.get('error') !== null) {
    return {
      say: `Point at \`error\` in the address: no code was made. \`state\` comes back, so that the client can tell which request this is about.`,
      question: 'May a server always put its errors into a redirect?',
      answer:
        'No. If `client_id` or `redirect_uri` is not valid it must not redirect: anybody could use it to lead people from a trusted address to any other.',
      refs: 'RFC 6749 §4.1.2.1; RFC 9700 §4.11.2',
    };
  }
  const worth =
    asked.challenge === null
      ? 'A code is good once and not for long.'
      : asked.method === 'plain'
        ? 'A code is good once, not for long, and here only together with the verifier, which under `plain` stood in an address too.'
        : 'A code is good once, not for long, and here only together with the verifier.';
  return {
    say: `Point at the code in \`Location\`: it stands in an address and goes through ${the(browser)}. The token will not.`,
    question: 'Why a code, and not the token at once?',
    answer: `What stands in an address may be read by others. ${worth} The token goes straight from the server to whoever redeems the code, over TLS.`,
    refs: 'RFC 6749 §1.3.1; RFC 9700 §2.1.2',
  };
}

const owners = {
  question: 'How does a system know to whom a domain belongs?',
  answer:
    'The app says which domain it claims, and under that domain it is published which apps may. The system compares the two. So the system vouches for the app that gets the answer, and native apps should use such addresses where they can.',
  refs: 'RFC 8252 §7.2',
} as const;

function handedToPhone(moment: ToldMoment): SpeakerNote {
  const { step, phone, browser, app, thief } = moment;
  const address = step.message.kind === 'open' ? step.message.url : '';
  const claimants = claimantsIn(step.checks.find(({ check }) => check === 'OS-01'));
  if (claimants.length === 0) return refusedNote(moment);
  if (!isPrivateUseScheme(address)) {
    const passedOver = step.checks.some(({ check, passed }) => check === 'OS-02' && passed === false);
    return {
      say: passedOver
        ? `Point at the check that passes ${thief === '' ? 'an app' : thief} over: it claims the domain, and the owner of the domain does not confirm it.`
        : `Point at the check: ${the(phone)} hands this address only to an app that the owner of the domain confirms.`,
      ...owners,
    };
  }
  if (claimants.length > 1) {
    return {
      say: `Stop here: TLS ends at ${the(browser)}, and ${inWords(claimants.length)} apps claim this scheme. ${sentenceThe(phone)} has no means to tell which is genuine.`,
      question: 'Can the system not see who owns the scheme?',
      answer:
        'No. Nobody owns a private-use scheme: any app can claim it, and which of several gets the answer is not determined. A name made of one’s own domain keeps honest apps apart, not a malicious one.',
      refs: 'RFC 8252 §7.1, §8.1',
    };
  }
  return {
    say: `TLS ends at ${the(browser)}; from here the address travels inside the device. Only ${app} claims this scheme, but nothing keeps another app from doing so.`,
    question: 'Is this a problem of phones only?',
    answer:
      'No. Codes also leak where a desktop hands addresses to programs, through histories, and through `Referer` headers. PKCE helps wherever the verifier did not leak with them.',
    refs: 'RFC 8252 §8.1; RFC 9700 §4.2, §4.3',
  };
}

function deliveredToThief(moment: ToldMoment): SpeakerNote {
  const { thief, app, asked, parameters } = moment;
  if (parameters.get('error') !== null) {
    return {
      say: `${thief} gets the answer, and there is no code in it. Point at ${app}: it does not get it at all.`,
      question: `Does ${app} learn of the refusal in another way?`,
      answer:
        'No. An error of the authorization endpoint is told by the redirect, and that went elsewhere. The app can only give up waiting at some point and let the user begin again.',
      refs: 'RFC 6749 §4.1.2.1',
    };
  }
  const say = `Stop here and let the room vote: ${thief} has the code. What does it still need to get a token?`;
  if (asked.challenge === null) {
    return {
      say,
      question: 'Is a stolen code of any use by itself?',
      answer:
        'Here it is: `client_id` and `redirect_uri` are public, and a public client has nothing to authenticate with. The code is all that was missing.',
      refs: 'RFC 7636 §1; RFC 8252 §8.1',
    };
  }
  if (verifierWasRead(moment)) {
    return {
      say,
      question: 'Does PKCE not stop this?',
      answer: `Not under \`plain\` and with a request that was read: ${thief} knows the verifier. That is why S256 hashes it.`,
      refs: 'RFC 7636 §7.2',
    };
  }
  return {
    say,
    question: 'Did PKCE not stop the theft?',
    answer:
      'No, and it is not meant to: the code was intercepted. PKCE makes the code useless without the verifier, and that is what the token endpoint will ask for.',
    refs: 'RFC 7636 §1, §4.6',
  };
}

function delivered(moment: ToldMoment): SpeakerNote {
  const { app, server, failed } = moment;
  if (moment.sentToThief) return deliveredToThief(moment);
  if (failed?.check === 'CB-06') {
    return {
      say: `Point at the order: ${app} first makes sure that the answer is its own, and only then believes the error in it.`,
      question: 'What should the app now show to the user?',
      answer:
        'Words of its own. `error` is a code for software, and `error_description` is meant for the developer of the client.',
      refs: 'RFC 6749 §4.1.2.1',
    };
  }
  if (failed) return refusedNote(moment);
  return {
    say: `Point at \`state\` and \`iss\`: only the app can make these two checks. ${server} cannot make them for ${app}.`,
    question: 'What is `iss` for, when there is `state`?',
    answer:
      'It says which server answers. A client that uses several servers can be led to send the code of one to another; `state` does not show that, and `iss` does.',
    refs: 'RFC 9207 §1, §2.4; RFC 9700 §4.4',
  };
}

/** Whether the entries of a chooser cannot be told apart. */
function looksAlike({ trace }: ToldMoment): boolean {
  const shown = trace.steps.find(({ message }) => message.kind === 'screen' && message.screen === 'chooser');
  const options = shown?.message.kind === 'screen' ? shown.message.facts.options : undefined;
  return Array.isArray(options) && new Set(options).size < options.length;
}

export const redirectNotes: Notes = {
  'authorization.response': answered,
  'redirect.open': handedToPhone,
  'chooser.show': (moment) => ({
    say: looksAlike(moment)
      ? 'Ask the room which entry it would pick. The names are the same: every app chooses its own name.'
      : 'Ask the room which entry it would pick, and by what.',
    question: 'Does every system ask like this?',
    answer:
      'No. Some ask, some hand the address to one of the apps without asking: which one is not determined. A sign-in session of the system can give it to the app that opened it.',
    refs: 'RFC 8252 §8.1, Appendix B.1',
  }),
  'chooser.pick': (moment) => ({
    say: looksAlike(moment)
      ? `${moment.user} has done nothing wrong: the screen gave nothing to tell the entries apart by.`
      : `${moment.user} picks an entry, and with it who gets the answer.`,
    question: 'Is it the user’s fault if the wrong app is picked?',
    answer:
      'Security must not hang on such a choice. PKCE was made for this case: with it a code needs the verifier too, and under S256 only the app that began the flow has that.',
    refs: 'RFC 8252 §8.1; RFC 7636 §1, §7.2',
  }),
  'redirect.deliver': delivered,
};
