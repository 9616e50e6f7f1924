import { type HttpResponse, headerOf } from '../../../../oauth/wire.ts';
import { carriesProof } from '../../../facts/credentials.ts';
import type { SpeakerNote } from '../../../text/notes.ts';
import type { ToldMoment } from '../../captions/caption.ts';
import { type Notes, refusedNote } from '../note.ts';
import { nonceNote } from './proof.ts';

const proofOfTheKey = {
  question: 'Can a thief who saw the request send it again?',
  answer:
    'Only by the same method to the same address, with this token, and only for a short time. But query, body and other headers are not in the proof: a thief could change those. A server may also remember each proof, or want a nonce of its own in it.',
  refs: 'RFC 9449 §4.2, §4.3, §11.1, §11.7',
} as const;

function called(moment: ToldMoment): SpeakerNote {
  const { from, to, failed, step } = moment;
  if (failed?.check.endsWith('-nonce')) return nonceNote(moment);
  if (failed?.check.startsWith('RS-06')) return { ...refusedNote(moment), ...proofOfTheKey };
  if (failed) return refusedNote(moment);
  if (carriesProof(step)) {
    return {
      say: `Point at the \`DPoP\` header: with the token ${from} shows that it holds the key to which the token is bound.`,
      ...proofOfTheKey,
    };
  }
  return {
    say: `${from} shows its token. Point at the checks of ${to}: signature, issuer, audience, expiry, scope.`,
    question: 'May an API take an ID Token as well?',
    answer:
      'No. An ID Token is made for the client and says who signed in. An access token is made for the API, and its type `at+jwt` keeps the two apart.',
    refs: 'RFC 9068 §2.1, §4, §5',
  };
}

function notServed({ from, to }: ToldMoment, message: HttpResponse): SpeakerNote {
  const challenge = headerOf(message, 'WWW-Authenticate') ?? '';
  if (challenge.includes('use_dpop_nonce')) {
    return {
      say: `Point at \`DPoP-Nonce\`: ${from} wants this in the next proof of ${to}.`,
      question: 'Is the nonce of an API the same as that of the token endpoint?',
      answer: 'Not necessarily: each server gives out its own, and a client has to keep them apart.',
      refs: 'RFC 9449 §8, §9',
    };
  }
  return {
    say: `Point at the status, \`${message.status}\`: ${to} does not get what it asked for.`,
    question: 'Which status does an API use when?',
    answer:
      '`400` for a malformed request. `401` where there is no token or it is not valid, without an error code if no token came at all. `403` with `insufficient_scope` where the token is valid and its scope does not suffice. Anything else is plain HTTP.',
    refs: 'RFC 6750 §3.1',
  };
}

function answered(moment: ToldMoment): SpeakerNote {
  const { message } = moment.step;
  if (message.kind === 'http.response' && message.status >= 400) return notServed(moment, message);
  return {
    say: `${moment.from} does what the scope of the token allows. It has seen a token, and no person.`,
    question: 'What does the audience of a token protect against?',
    answer:
      'Against its use elsewhere: an API must refuse a token that was made for another one. It does not help against a thief who uses it at the right API.',
    refs: 'RFC 9700 §2.3; RFC 9068 §4',
  };
}

/** Of calling the API. */
export const furtherApiNotes: Notes = { 'api.request': called, 'api.response': answered };
