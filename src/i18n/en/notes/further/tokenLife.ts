import { jsonObject } from '../../../../oauth/jsonObject.ts';
import type { SpeakerNote } from '../../../text/notes.ts';
import type { ToldMoment } from '../../captions/caption.ts';
import { type Notes, refusedNote } from '../note.ts';

const membersOf = ({ step }: ToldMoment) =>
  step.message.kind === 'http.response' ? jsonObject(step.message.body ?? '') : null;

function revoked(moment: ToldMoment): SpeakerNote {
  const { from, to, failed, passed } = moment;
  if (failed) return refusedNote(moment);
  return {
    say:
      passed('RV-05') === null
        ? `${from} asks for the revocation of something that is no token here.`
        : `${from} gives a token back to ${to}: it shall not be good any more.`,
    question: 'Why is an unknown token no error?',
    answer:
      'The client wants the token to be of no use to anybody, and it is of none. There is nothing that the client could do about an error, so the answer is `200`.',
    refs: 'RFC 7009 §2.2',
  };
}

function asked(moment: ToldMoment): SpeakerNote {
  const { failed, from, to } = moment;
  const isAboutTheToken = failed !== null && ['IS-05', 'IS-06', 'IS-07', 'IS-08'].includes(failed.check);
  if (failed !== null && !isAboutTheToken) return refusedNote(moment);
  return {
    say: isAboutTheToken
      ? `${from} may ask. But the token is not active, and that is all that the answer will say.`
      : `${from} asks ${to} whether a token is good. Say what this costs: one more request for each use, or fewer where the answer is kept for a while.`,
    question: 'Why ask, if tokens can be verified without asking?',
    answer:
      'An API that asks need not understand the token, and learns of a revocation as soon as it asks again. One that verifies a signed token by itself does not learn of it.',
    refs: 'RFC 7662 §1; RFC 9068 §4',
  };
}

/** Of giving tokens back, and of asking about them. */
export const tokenLifeNotes: Notes = {
  'revocation.request': revoked,
  'revocation.response': (moment) => ({
    say:
      typeof membersOf(moment)?.error === 'string'
        ? `Point at the error: ${moment.from} has revoked nothing.`
        : `Point at the status: \`200\`. At ${moment.from} the token is not good, whether it ever was or not.`,
    question: 'Does an API notice at once?',
    answer:
      'Only if it asks the server. An API that verifies signed tokens by itself takes a revoked one until it expires.',
    refs: 'RFC 7009 §3',
  }),
  'introspection.request': asked,
  'introspection.response': (moment) => {
    const active = membersOf(moment)?.active;
    const said = active === true ? 'is active' : active === false ? 'is not active' : null;
    return {
      say:
        said === null
          ? `${moment.from} does not answer the question: the request was refused. Point at the status and the error.`
          : `Point at \`active\`: the token ${said}.`,
      question: 'Why does the server not say why a token is not active?',
      answer:
        'Whoever tries values out should learn as little as possible. For an unknown, an expired and a revoked token the answer is the same.',
      refs: 'RFC 7662 §2.2, §4',
    };
  },
};
