import { clientIsForeign } from '../../facts/foreign.ts';
import { namesOf } from '../../facts/names.ts';
import { requestBehind } from '../../facts/requestBehind.ts';
import type { StoryText } from '../../text/story.ts';
import type { Caption, Captions } from '../captions/caption.ts';
import { captionIn, storyCaptions } from '../captions.ts';
import { withOwnName } from '../ownName.ts';
import { furtherApiCaptions } from './captions/api.ts';
import { documentCaptions } from './captions/documents.ts';
import { furtherRedirectCaptions } from './captions/redirect.ts';
import { furtherSigninCaptions } from './captions/signin.ts';
import { furtherStartCaptions } from './captions/start.ts';
import { furtherTokenCaptions } from './captions/token.ts';
import { tokenLifeCaptions } from './captions/tokenLife.ts';
import { checks } from './checks.ts';
import { foreignOpening } from './opening.ts';
import { stepTitle } from './titles.ts';

/** In a run with several authorization requests a caption is about the one that its step belongs to. */
const aboutItsRequest =
  (caption: Caption): Caption =>
  (told) =>
    caption({ ...told, asked: requestBehind(told.trace, told.step) });

const written: Captions = {
  ...documentCaptions,
  ...furtherStartCaptions,
  ...furtherSigninCaptions,
  ...furtherRedirectCaptions,
  ...furtherTokenCaptions,
  ...tokenLifeCaptions,
  ...furtherApiCaptions,
};

/** Captions of every step, whatever client takes part. */
const furtherCaptions: Captions = Object.fromEntries(
  Object.entries(written).map(([kind, caption]) => [kind, aboutItsRequest(caption)]),
);

const further = captionIn({ captions: furtherCaptions, checks, stepTitle });
const ofTheStory = captionIn({ captions: { ...furtherCaptions, ...storyCaptions }, checks, stepTitle });

/** What has just happened and why, whoever the client is. */
export const caption: StoryText['caption'] = (trace, cursor) => {
  if (!clientIsForeign(trace)) return ofTheStory(trace, cursor);
  const said = trace.steps.length === 0 || cursor === 0 ? foreignOpening(trace) : further(trace, cursor);
  return withOwnName(said, namesOf(trace).app);
};
