import type { Trace } from '../../trace/trace.ts';
import { kindOfStep, momentOf } from '../facts/moment.ts';
import { apiCaptions } from './captions/api.ts';
import { type Caption, type Captions, refusal } from './captions/caption.ts';
import { opening } from './captions/opening.ts';
import { redirectCaptions } from './captions/redirect.ts';
import { signinCaptions } from './captions/signin.ts';
import { startCaptions } from './captions/start.ts';
import { tokenCaptions } from './captions/token.ts';
import { stepTitle } from './story/stepTitle.ts';

const captions: Captions = {
  ...startCaptions,
  ...signinCaptions,
  ...redirectCaptions,
  ...tokenCaptions,
  ...apiCaptions,
};

/** For a step that nobody has put into words. */
const anyCaption: Caption = (moment) =>
  moment.failed ? refusal(moment) : `${moment.from} to ${moment.to}: **${stepTitle(moment.step, moment.trace)}**.`;

/** What has just happened and why; beyond the end it stays with the last step. */
export function caption(trace: Trace, cursor: number): string {
  const step = trace.steps[Math.min(cursor, trace.steps.length) - 1];
  if (step === undefined) return opening(trace);
  const kind = kindOfStep(step.id);
  const told = (Object.hasOwn(captions, kind) && captions[kind]) || anyCaption;
  return told(momentOf(trace, step));
}
