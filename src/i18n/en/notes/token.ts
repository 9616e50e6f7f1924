import { jsonObject } from '../../../oauth/jsonObject.ts';
import type { SpeakerNote } from '../../text/notes.ts';
import type { ToldMoment } from '../captions/caption.ts';
import { the } from '../captions/the.ts';
import { type Notes, refusedNote } from './note.ts';

function redeemedByApp(moment: ToldMoment): SpeakerNote {
  const { app, server, asked, passed, failed } = moment;
  if (failed) return refusedNote(moment);
  if (passed('TK-11') !== true) {
    return {
      say: `Point at the form: besides the code everything in it is public. ${server} cannot tell ${app} from whoever else has the code.`,
      question: 'Would a client secret help here?',
      answer:
        'Not in an app that everybody can install: a secret that lies in every copy can be read out of one. Such clients are public, and PKCE was made for them.',
      refs: 'RFC 8252 §8.5; RFC 7636 §1',
    };
  }
  if (asked.method === 'plain') {
    return {
      say: `Point at \`code_verifier\` and at the stored challenge: the same value. It proves something only if nobody else saw the request.`,
      question: 'When is `plain` enough?',
      answer:
        'As long as only the answer can leak, and not the request. It exists for old clients whose requests are protected already, and new ones should use S256.',
      refs: 'RFC 7636 §7.2',
    };
  }
  return {
    say: `Point at \`code_verifier\`: it is sent now for the first time. ${server} hashes it and compares the result with the stored challenge.`,
    question: 'Does PKCE replace client authentication?',
    answer:
      'No. It shows that whoever redeems the code also began the flow, and not which client that is. A confidential client must authenticate all the same.',
    refs: 'RFC 6749 §3.2.1; RFC 9700 §2.1.1',
  };
}

function redeemedByThief(moment: ToldMoment): SpeakerNote {
  const { thief, server, asked, parameters, passed } = moment;
  const verifier = parameters.get('code_verifier');
  const challenge = verifier !== null && verifier === asked.challenge;
  if (passed('TK-11') === null) {
    return {
      say: `Go through the checks one by one: none fails, and the one of the verifier has nothing to check. Ask the room which of them could have told ${thief} from the app.`,
      question: 'How can the server not notice that another app asks?',
      answer:
        'It sees a good code, the right address and a `client_id` that everybody knows. A public client does not authenticate, so there is nothing else to look at.',
      refs: 'RFC 7636 §1; RFC 6749 §10.2',
    };
  }
  if (passed('TK-11') === false && verifier === null) {
    return {
      say: `Point at the check that failed: a challenge is stored with the code, and no \`code_verifier\` came. The checks before it passed.`,
      question: `Could ${thief} guess the verifier?`,
      answer:
        'No. It has 43 characters or more and should have at least 256 bits of entropy. Nobody can try that many values while the code is good.',
      refs: 'RFC 7636 §4.1, §7.1',
    };
  }
  if (passed('TK-11') === false && challenge) {
    return {
      say: `${thief} sends the challenge as if it were the verifier. ${server} hashes it, and the result is not the challenge.`,
      question: 'Then what would the attacker have to send?',
      answer:
        'A value whose SHA-256 hash is the challenge. That is the verifier, and nobody knows how to compute such a value from its hash.',
      refs: 'RFC 7636 §4.6, §7.2',
    };
  }
  if (passed('TK-11') === true && challenge) {
    return {
      say: `Point at \`code_verifier\`: ${thief} had read it as \`code_challenge\`. The check passes, because under \`plain\` the two are the same.`,
      question: 'Was PKCE not in use?',
      answer:
        'It was, with a method that shows the verifier in the request. Clients should use methods that do not, and S256 is the only one so far.',
      refs: 'RFC 9700 §2.1.1; RFC 7636 §7.2',
    };
  }
  if (moment.failed) return refusedNote(moment);
  return {
    say: `${thief} redeems the code, and no check fails.`,
    question: 'Could the server have noticed?',
    answer: 'Not from this request: everything in it is as it should be.',
    refs: 'RFC 6749 §4.1.3',
  };
}

function tokenAnswered(moment: ToldMoment): SpeakerNote {
  const { app, browser, server, user, step, sentToThief, thief } = moment;
  const { message } = step;
  const status = message.kind === 'http.response' ? message.status : 0;
  const members = message.kind === 'http.response' ? jsonObject(message.body ?? '') : null;
  const error = typeof members?.error === 'string' ? members.error : 'error';
  if (sentToThief && status === 200) {
    return {
      say: `This is the moment of the theft: the token goes to ${thief}. Point at ${app}, which waits.`,
      question: `Can ${server} take the token back?`,
      answer:
        'It can revoke it, if somebody notices. An API that verifies tokens by itself is not told and takes it until it expires: a reason for short lifetimes.',
      refs: 'RFC 7009 §3',
    };
  }
  if (sentToThief) {
    return {
      say: `${thief} gets \`${error}\` and no token. Now point at ${app}: it has got nothing either, and waits.`,
      question: `Can ${app} still save its login?`,
      answer:
        'Not this one: its answer went elsewhere. It has to begin again, with a fresh `state` and a fresh verifier.',
      refs: 'RFC 7636 §4.1; RFC 6749 §10.12',
    };
  }
  if (status !== 200) {
    return {
      say: `Point at the error: \`${status} ${error}\`. There is no token.`,
      question: 'What should a client do after `invalid_grant`?',
      answer:
        'Begin again with an authorization request. The code is not valid: it may be wrong, expired, revoked, redeemed before or issued to another client, and the answer does not say which.',
      refs: 'RFC 6749 §5.2',
    };
  }
  return {
    say: `Point at the way: straight from ${server} to ${app}, and not through ${the(browser)}. ${user} sees nothing of it.`,
    question: `May ${app} look into the access token?`,
    answer:
      'No: the token is made for the API. Even where it is a readable JWT the client must not inspect it, because its format may change at any time.',
    refs: 'RFC 6749 §1.4; RFC 9068 §6',
  };
}

export const tokenNotes: Notes = {
  'token.request': (moment) => (moment.sentByThief ? redeemedByThief(moment) : redeemedByApp(moment)),
  'token.response': tokenAnswered,
};
