import { kindOfStep, momentOf } from '../facts/moment.ts';
import type { CheckText } from '../text/checks.ts';
import type { StoryText } from '../text/story.ts';
import { apiCaptions } from './captions/api.ts';
import { type Captions, refusal } from './captions/caption.ts';
import { opening } from './captions/opening.ts';
import { redirectCaptions } from './captions/redirect.ts';
import { signinCaptions } from './captions/signin.ts';
import { startCaptions } from './captions/start.ts';
import { tokenCaptions } from './captions/token.ts';

/** Captions of the steps that the page opens with. */
export const storyCaptions: Captions = {
  ...startCaptions,
  ...signinCaptions,
  ...redirectCaptions,
  ...tokenCaptions,
  ...apiCaptions,
};

/** What else captions are made of. */
interface Words {
  readonly captions: Captions;
  readonly checks: CheckText;
  readonly stepTitle: StoryText['stepTitle'];
}

/** What has just happened and why; beyond the end it stays with the last step. */
export function captionIn({ captions, checks, stepTitle }: Words): StoryText['caption'] {
  return (trace, cursor) => {
    const step = trace.steps[Math.min(cursor, trace.steps.length) - 1];
    if (step === undefined) return opening(trace);
    const moment = momentOf(trace, step);
    const told = { ...moment, why: moment.failed === null ? '' : checks.sentence(moment.failed, trace) };
    const kind = kindOfStep(step.id);
    const caption = Object.hasOwn(captions, kind) ? captions[kind] : undefined;
    if (caption !== undefined) return caption(told);
    // A step that nobody has put into words.
    return moment.failed ? refusal(told) : `${moment.from} to ${moment.to}: **${stepTitle(step, trace)}**.`;
  };
}
