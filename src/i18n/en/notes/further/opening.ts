import type { Trace } from '../../../../trace/trace.ts';
import { namesOf } from '../../../facts/names.ts';
import type { SpeakerNote } from '../../../text/notes.ts';

/** Before the first message of a run whose client is software from elsewhere. */
export function foreignOpeningNote(trace: Trace): SpeakerNote {
  const { app, server, api } = namesOf(trace);
  return {
    say: `Say what is real here: ${app} is software that was not written for this simulator. ${server} and ${api} are simulated, and make every check.`,
    question: 'What is simplified?',
    answer:
      'The servers, the browser and the network run in the page. The messages and the checks are those of the specifications, and each check names its section.',
    refs: 'RFC 6749 §1.2',
  };
}

/** The same once the run is over. */
export function foreignEndingNote(trace: Trace): SpeakerNote {
  const { app } = namesOf(trace);
  const { verdict, decidedBy } = trace.outcome;
  if (verdict === 'completed') {
    return {
      say: `Sum up what ${app} has at the end, and how it got it.`,
      question: 'Which of these messages could be left out?',
      answer:
        'Documents and keys can be configured or kept from before. What cannot is the grant itself: how it is obtained, and its exchange for a token.',
      refs: 'RFC 6749 §1.2; RFC 8414 §1',
    };
  }
  if (verdict === 'detected') {
    return {
      say: 'Say what came to light: something that had been used up came back.',
      question: 'Does the server know now who the thief is?',
      answer:
        'No. It cannot even tell a thief from a client that repeated itself. So it revokes what is still good, and the honest client has to ask the user again.',
      refs: 'RFC 9700 §4.14.2; RFC 6749 §4.1.2, §10.5',
    };
  }
  if (decidedBy === null) {
    return {
      say: `Nothing was refused: ${app} did not get as far as a token.`,
      question: 'What does it take to get a token?',
      answer:
        'A grant, shown at the token endpoint: a code, a refresh token, or the credentials of a client that asks in its own name.',
      refs: 'RFC 6749 §1.3, §1.5',
    };
  }
  return {
    say: 'Go back to the check that decided, and say what it protects.',
    question: 'Where is it written that this must be refused?',
    answer:
      'In the section that the check names. The view of the checks shows it beside what was expected and what came.',
    refs: decidedBy.ref,
  };
}
