import type { Trace } from '../../../trace/trace.ts';
import { askedFor } from '../../facts/asked.ts';
import { everLearns } from '../../facts/knowledge.ts';
import { isThief, type Names, namesOf } from '../../facts/names.ts';
import type { SpeakerNote } from '../../text/notes.ts';
import { the } from '../captions/the.ts';

function completed({ app, user, api }: Names): SpeakerNote {
  return {
    say: `Sum up by who knows what: ${app} has ${user}’s photos and a token, and never had the password. Then switch the attack on, and let the room guess.`,
    question: `Is ${user} now signed in to ${app}?`,
    answer: `No. The token lets ${app} call ${api}; it is made for the API, and it tells ${app} nothing about who is there. Signing in is what OpenID Connect adds, with an ID Token.`,
    refs: 'RFC 6749 §1.4; RFC 9068 §6',
  };
}

function breached(trace: Trace, { thief, app }: Names): SpeakerNote {
  const challenged = trace.secrets.some(({ kind }) => kind === 'code_challenge' || kind === 'code_verifier');
  if (challenged) {
    return {
      say: `Two leaks made this possible: ${thief} read the request, and got the code. Go back to the request, change the method to S256, and step on to the same place.`,
      question: 'Is `plain` worth nothing, then?',
      answer:
        'It holds as long as nobody else sees the request. But S256 costs nothing, and also holds when somebody does. `plain` should not be used; it is there for old clients only.',
      refs: 'RFC 7636 §7.2',
    };
  }
  return {
    say: `Go back to the token request: nothing in it told ${thief} from ${app}. Set PKCE to S256, and step on to the same place.`,
    question: 'Why did `state` not stop this?',
    answer:
      'It has another task. The client compares `state`, to notice answers that it did not ask for. The token endpoint does not ask for it, so whoever redeems a stolen code does not need it.',
    refs: 'RFC 6749 §10.12; RFC 9700 §4.7',
  };
}

function waiting({ thief, app }: Names, method: string): SpeakerNote {
  const luck = method === 'plain' ? ' Under `plain` that holds only because nobody else read the request.' : '';
  return {
    say: `Say both: ${thief} got nothing that it can use, and ${app} waits in vain. PKCE protects the photos, not the flow.${luck}`,
    question: `Can ${thief} simply begin a flow of its own?`,
    answer: `Yes. The \`client_id\` is public, and then it knows the verifier. PKCE does not say which app began. What helps against this: addresses that the system verifies, and a server that asks the user every time.`,
    refs: 'RFC 8252 §8.6; RFC 6749 §10.2',
  };
}

const passedOver = ({ thief, app, phone }: Names): SpeakerNote => ({
  say: `Here no code was stolen: the answer reached ${app}, and ${thief} was passed over. Say that this holds as far as ${the(phone)} really checks who owns the domain.`,
  question: 'Is PKCE needed with such an address?',
  answer:
    'Yes. Public native apps must use it with every kind of address. With S256 it still holds where a system does not check, or where a code leaks in another way.',
  refs: 'RFC 8252 §6; RFC 9700 §2.1.1; RFC 7636 §7.2',
});

/** The error is in the redirect: whoever takes that keeps it from the app. */
const noChallenge = (trace: Trace): SpeakerNote => ({
  say: `Nobody got a code: not an attacker, and not the app either. ${
    trace.steps.some(({ to }) => isThief(trace, to))
      ? 'The app does not even learn why, because the error went elsewhere. It needs a challenge of the kind that the server takes, and its maker has to see to that.'
      : 'The next move is the app’s, which has to send a challenge of the kind that the server takes.'
  }`,
  question: 'Whose task is this, the app’s or the server’s?',
  answer:
    'Both have theirs: public clients must use PKCE, and servers must support it. A server that insists on a challenge also refuses a request from which somebody took it out.',
  refs: 'RFC 9700 §2.1.1, §4.8; RFC 6749 §4.1.2.1',
});

const denied = ({ user, app }: Names): SpeakerNote => ({
  say: `${user} said no, and so no code was made. No attack can get what does not exist.`,
  question: `May ${app} just ask again?`,
  answer: `It may send ${user} to the server again, where ${user} may deny it again. \`access_denied\` does not forbid a new request.`,
  refs: 'RFC 6749 §4.1.2.1',
});

/** About the run as a whole, in the story of a code that is intercepted. */
export function endingNote(trace: Trace): SpeakerNote {
  const names = namesOf(trace);
  const { verdict, decidedBy, client } = trace.outcome;
  if (verdict === 'completed') return completed(names);
  if (verdict === 'breached') return breached(trace, names);
  if (decidedBy?.check === 'AZ-17') return denied(names);
  if (decidedBy?.check === 'AZ-11' || decidedBy?.check === 'AZ-12') return noChallenge(trace);
  const hasCode = everLearns(trace, (id) => isThief(trace, id), 'code');
  if (client === 'photos' && names.thief !== '' && !hasCode) return passedOver(names);
  if (decidedBy?.check === 'TK-11' && hasCode) return waiting(names, askedFor(trace).method);
  return {
    say: 'Go back to the check that failed, and say what it protects.',
    question: 'What would have had to be different?',
    answer: 'What that check expects. The view of the checks shows it beside what came.',
    refs: decidedBy?.ref ?? 'RFC 6749 §1.2',
  };
}
