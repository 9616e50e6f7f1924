import type { Step } from '../../../../trace/trace.ts';
import { kindOfStep } from '../../../facts/moment.ts';
import { type Captions, refusal, type ToldMoment } from '../../captions/caption.ts';
import { signinCaptions } from '../../captions/signin.ts';

function before({ trace, step }: ToldMoment): Step | undefined {
  return trace.steps[trace.steps.indexOf(step) - 1];
}

function signInAsked(moment: ToldMoment): string {
  const { from, user, app } = moment;
  if (kindOfStep(before(moment)?.id ?? '') === 'signin.request') {
    return `${from} shows **its sign-in page again**. It does not say which of the two was wrong: that would tell strangers which accounts there are.`;
  }
  return `The request names a client, but says nothing about the person. So ${from} answers with **its own sign-in page**: ${app} asks for access, and only ${user} can give it.`;
}

function consentAsked(moment: ToldMoment): string {
  const { from, user, asked } = moment;
  const wanted = asked.scope === null ? 'what it wants' : `what it wants: \`${asked.scope}\``;
  const session = kindOfStep(before(moment)?.id ?? '') === 'authorization.request';
  return session
    ? `${from} knows ${user} by the session and goes **straight to its consent page**. It names the client as it is registered, and ${wanted}.`
    : `${from} asks for consent. Its page names **the client as it is registered**, and ${wanted}. What ${user} signed in with goes no further.`;
}

/** Of the server's pages, and what the user does there. */
export const furtherSigninCaptions: Captions = {
  ...signinCaptions,
  'signin.page': signInAsked,
  'consent.page': consentAsked,
  'form.refused': (moment) => refusal(moment),
};
