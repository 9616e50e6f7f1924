import { jsonObject } from '../../../../oauth/jsonObject.ts';
import { type Captions, refusal, type ToldMoment } from '../../captions/caption.ts';

const membersOf = ({ step }: ToldMoment) =>
  step.message.kind === 'http.response' ? jsonObject(step.message.body ?? '') : null;

function givenBack(moment: ToldMoment): string {
  const { from, to, failed, passed } = moment;
  if (failed) return refusal(moment);
  if (passed('RV-05') === null) {
    return `${from} asks ${to} to revoke a value that is no token here. **That is no error**: what the client wants, that nobody can use it, is so already.`;
  }
  return `${from} gives a token back, as at a sign-out: **${to} shall take it no more**. Only the client to which it was issued can do this.`;
}

function asksAbout(moment: ToldMoment): string {
  const { from, to, failed, why } = moment;
  if (failed && ['IS-05', 'IS-06', 'IS-07', 'IS-08'].includes(failed.check)) {
    return `Whoever asks may ask, but **the token is not active**. ${why}`;
  }
  if (failed) return refusal(moment);
  return `With the credentials of an API ${from} asks ${to} whether a token is good. An API does this where it **cannot read tokens itself** or wants to know of revocations at once.`;
}

/** Of giving tokens back, and of asking about them. */
export const tokenLifeCaptions: Captions = {
  'revocation.request': givenBack,
  'revocation.response': (moment) => {
    const error = membersOf(moment)?.error;
    if (typeof error === 'string') return `${moment.from} refuses: **\`${error}\`**. Nothing is revoked.`;
    return `${moment.from} says \`200\`: the token is **not valid there any more**, whether it ever was or not. An API that verifies JWTs by itself is not told, and takes one until it expires.`;
  },
  'introspection.request': asksAbout,
  'introspection.response': (moment) => {
    const members = membersOf(moment);
    if (members?.active === true) {
      return `${moment.from} says that the token is **active**, and whose it is, for what and how long. So an API need not understand the token itself.`;
    }
    if (members?.active === false) {
      return `${moment.from} says **only that the token is not active**, not why: whoever tries values out should learn nothing.`;
    }
    return `${moment.from} refuses: **\`${members?.error ?? 'error'}\`**. Who asks learns nothing about the token.`;
  },
};
