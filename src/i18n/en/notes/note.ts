import { kindOfStep } from '../../facts/moment.ts';
import type { SpeakerNote } from '../../text/notes.ts';
import type { ToldMoment } from '../captions/caption.ts';

/** A note about a step that has just happened. */
export type NoteOn = (moment: ToldMoment) => SpeakerNote;

/** Notes by the kind of step. */
export type Notes = Readonly<Record<string, NoteOn>>;

type Question = Omit<SpeakerNote, 'say'>;

const atTheServersPages: Question = {
  question: 'Why is nothing sent back to the client?',
  answer:
    'What is wrong here is a matter between the user and the server, which answers on a page of its own. An error goes to the client’s address only where it concerns an authorization request from a known client with a valid address.',
  refs: 'RFC 6749 §4.1.2.1',
};

/** Where a refusal is told, and in which words of the protocol. */
const told: Readonly<Record<string, Question>> = {
  'authorization.request': {
    question: 'Who is told of this refusal?',
    answer:
      'The client, by an error in the redirect, where the server knows a valid address and how to answer there. If `client_id` or `redirect_uri` is wrong it must not redirect: it tells the user on a page of its own.',
    refs: 'RFC 6749 §4.1.2.1',
  },
  'par.request': {
    question: 'Why is it better to be refused here than later?',
    answer:
      'The client gets the error straight from the server, as JSON, before any browser is involved. No user is sent off with a request that cannot succeed.',
    refs: 'RFC 9126 §1, §2.3',
  },
  'token.request': {
    question: 'What does the client learn from this refusal?',
    answer:
      'A status, an `error` code for its software and perhaps a description for its developer. There is no token in such an answer.',
    refs: 'RFC 6749 §5.2',
  },
  'revocation.request': {
    question: 'When is a revocation refused at all?',
    answer:
      'Where the client cannot be authenticated, the request is malformed, the token was issued to another client, or the server does not revoke tokens of that type. An unknown token is no error.',
    refs: 'RFC 7009 §2.1, §2.2, §2.2.1',
  },
  'introspection.request': {
    question: 'May anybody ask about a token?',
    answer:
      'No. Whoever asks must be authorized to: otherwise the endpoint could be used to try values out until one is a token.',
    refs: 'RFC 7662 §2.1, §4',
  },
  'api.request': {
    question: 'What does an API say when it refuses?',
    answer:
      '`400` where the request is malformed, `401` where there is no token or no good one, `403` where the token is good and its scope does not suffice. `WWW-Authenticate` says which scheme it takes, and what was wrong if a token came.',
    refs: 'RFC 6750 §3, §3.1',
  },
  'redirect.deliver': {
    question: 'Why does the app not just use the code that came?',
    answer:
      'An answer that it cannot tie to a request of its own may be forged. It must not send a token request for it.',
    refs: 'RFC 6749 §10.12; RFC 9207 §2.4',
  },
};

/** For a check that stopped a step and about which there is nothing better to say. */
export function refusedNote({ step, to, why }: ToldMoment): SpeakerNote {
  const kind = kindOfStep(step.id);
  const question = (Object.hasOwn(told, kind) ? told[kind] : undefined) ?? atTheServersPages;
  return { say: `Point at the check of ${to} that failed, and read it out. ${why}`.trimEnd(), ...question };
}
