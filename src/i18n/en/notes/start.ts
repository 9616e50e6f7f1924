import type { SpeakerNote } from '../../text/notes.ts';
import type { ToldMoment } from '../captions/caption.ts';
import { the } from '../captions/the.ts';
import { type Notes, refusedNote } from './note.ts';

function tapped({ app, asked }: ToldMoment): SpeakerNote {
  if (asked.method === 'none') {
    return {
      say: `Point at what ${app} makes: a \`state\`, and no \`code_verifier\`. Ask the room what will tie the code to this app.`,
      question: `Is \`state\` not enough to tie the code to ${app}?`,
      answer: `No. The server returns \`state\` unchanged and ${app} compares it. Whoever redeems a code is not asked for it, so it does not protect the code.`,
      refs: 'RFC 6749 §4.1.1, §4.1.3, §10.12',
    };
  }
  if (asked.method === 'plain') {
    return {
      say: `Point at \`code_verifier\` and \`code_challenge\`: with \`plain\` they are the same value. Ask the room what follows if somebody reads the request.`,
      question: 'Why would anybody use `plain`?',
      answer:
        'Only out of need: RFC 7636 leaves it to clients that cannot support S256 for a technical reason and know that the server takes `plain`. Every server with PKCE must implement S256.',
      refs: 'RFC 7636 §4.2, §7.2',
    };
  }
  return {
    say: `Point at the two values: the \`code_verifier\` stays with ${app}, and its hash, the \`code_challenge\`, is what will travel.`,
    question: 'Can one verifier serve many logins?',
    answer:
      'No. A client makes a fresh `code_verifier` for every authorization request: the challenge must be specific to one transaction, and knowing one verifier is of no use for another.',
    refs: 'RFC 7636 §4.1; RFC 9700 §2.1.1',
  };
}

function readAlong({ thief, asked }: ToldMoment): SpeakerNote {
  if (asked.method === 'none') {
    return {
      say: `Point at the log: ${thief} reads the whole address. Let the room look for a secret in it that the token endpoint will ask for: there is none.`,
      question: 'Is it harmless, then, that `state` is read?',
      answer:
        'No. Whoever knows `state` can forge an answer that looks like one to this request. But `state` is not asked for when a code is redeemed.',
      refs: 'RFC 6749 §10.12; RFC 9700 §4.2.3',
    };
  }
  if (asked.method === 'plain') {
    return {
      say: `Point at the log and at \`code_challenge\`: under \`plain\` ${thief} now knows the verifier. Ask the room what it still lacks.`,
      question: 'How can an app read the request of another app?',
      answer:
        'Operating systems have written addresses into logs that other apps could read. RFC 7636 names this case, and S256 is its answer.',
      refs: 'RFC 7636 §1, §7.2',
    };
  }
  return {
    say: `Point at the log: ${thief} reads the whole address, with the \`code_challenge\`. Ask the room what it can do with a hash.`,
    question: 'Can the verifier be computed from the challenge?',
    answer:
      'Not by any known means: the challenge is a SHA-256 hash. Guessing is hopeless too, because the verifier should have at least 256 bits of entropy.',
    refs: 'RFC 7636 §7.1, §7.2',
  };
}

function opened(moment: ToldMoment): SpeakerNote {
  const { app, user, server, asked, browser } = moment;
  if (moment.readByThief) return readAlong(moment);
  if (asked.method === 'none') {
    return {
      say: `From here on ${user} talks to ${server} in ${the(browser)}. Read the address out: it carries no \`code_challenge\`.`,
      question: 'Is `client_id` a secret?',
      answer:
        'No. It is shown to the user, and everybody can read it in this address. By itself it must not be used to authenticate a client.',
      refs: 'RFC 6749 §2.2',
    };
  }
  if (asked.method === 'plain') {
    return {
      say: `From here on ${user} talks to ${server} in ${the(browser)}. Point at \`code_challenge\`: under \`plain\` nobody else may see this address.`,
      question: 'What if `code_challenge_method` is left out?',
      answer:
        'Then it means `plain`: the server takes the challenge for the verifier itself. A client that wants S256 has to say so.',
      refs: 'RFC 7636 §4.3',
    };
  }
  return {
    say: `From here on ${user} talks to ${server} in ${the(browser)}. Point at \`code_challenge\`: this hash may be seen, and the verifier stays with ${app}.`,
    question: 'How long does a verifier have to be?',
    answer:
      '43 to 128 characters, out of letters, digits and `-._~`. It should be made of 32 random bytes, which base64url without padding turns into 43 characters.',
    refs: 'RFC 7636 §4.1, §7.1',
  };
}

function requested(moment: ToldMoment): SpeakerNote {
  const { server, failed, asked, passed } = moment;
  if (failed?.check === 'AZ-11') {
    return {
      say: `Point at the check that failed: ${server} demands PKCE of this client, and no \`code_challenge\` came.`,
      question: 'May a server demand PKCE?',
      answer:
        'Yes. A server that requires it answers a request without a challenge with `invalid_request`. Public clients must use PKCE in any case.',
      refs: 'RFC 7636 §4.4.1; RFC 9700 §2.1.1',
    };
  }
  if (failed?.check === 'AZ-12') {
    return {
      say: `Point at the method that ${server} takes and at the one that came. There will be no code.`,
      question: 'Must a server take every challenge method?',
      answer:
        'No. S256 is the one that every server with PKCE must implement. It answers a method that it does not support with `invalid_request`.',
      refs: 'RFC 7636 §4.2, §4.4.1',
    };
  }
  if (failed) return refusedNote(moment);
  if (passed('AZ-11') !== true) {
    return {
      say: `Go through the checks: the client is known, and its address fits. None of them shows who sent this, and no challenge came to be kept.`,
      question: 'Why must `redirect_uri` match exactly?',
      answer:
        'A pattern also fits addresses that its author did not think of, and one of them may be an attacker’s. So the comparison is exact; only the port of a native app’s loopback address, such as `http://127.0.0.1`, may differ.',
      refs: 'RFC 9700 §2.1, §4.1.3; RFC 8252 §7.3',
    };
  }
  if (asked.method === 'plain') {
    return {
      say: `Point at the \`code_challenge\`: ${server} will keep it with the code. Under \`plain\` it is the verifier.`,
      question: 'Could an attacker take the challenge out of the request?',
      answer:
        'One who can change the request could. Therefore a server must refuse a `code_verifier` that comes with a code for which no challenge was sent.',
      refs: 'RFC 9700 §2.1.1, §4.8.2',
    };
  }
  return {
    say: `Point at the \`code_challenge\`: ${server} will keep it with the code. Client and address are known, but none of the checks shows who sent this.`,
    question: 'Does the server check `state` here?',
    answer:
      'No. It returns `state` unchanged, and the client compares it. `state` protects the client against answers that it did not ask for.',
    refs: 'RFC 6749 §4.1.1, §4.1.2, §10.12',
  };
}

export const startNotes: Notes = {
  'app.tap': tapped,
  'authorization.open': opened,
  'authorization.request': requested,
};
