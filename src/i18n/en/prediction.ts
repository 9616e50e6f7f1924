import type { PredictionText } from '../text/prediction.ts';
import { sentenceThe, the } from './captions/the.ts';

/** Why a message may be refused, by the check that would fail. For a check that is not here its stamp speaks. */
type Reasons = Readonly<Record<string, string>>;

export const storyReasons: Reasons = {
  'AZ-05': 'this `redirect_uri` is not registered',
  'AZ-11': 'it demands a `code_challenge`, and none came',
  'AZ-12': 'this `code_challenge_method` is not allowed',
  'CB-05': 'the `state` is not that of the request',
  'TK-03': 'whoever asks is not the app that it names',
  'TK-11': 'no `code_verifier` that fits',
};

/** What is asked and said with the given reasons. */
export const predictionIn = (reasons: Reasons): PredictionText => ({
  question: (title, from, by, facts) =>
    [`Next: **${title}**, from ${the(from)}.`, ...facts.map((fact) => `${fact}.`), `**What will ${the(by)} do?**`].join(
      ' ',
    ),
  accepted: (by) => (by === 'os' ? 'It lets any app have the address that claims it.' : 'It accepts: no check fails.'),
  refused: (by, check, stamp) =>
    by === 'os'
      ? 'It lets only an app have it that the owner of the domain confirms.'
      : `It refuses: ${Object.hasOwn(reasons, check) ? reasons[check] : stamp}.`,
  ahead: (step) => `A question comes before step ${step}.`,
  skip: 'Just show me',
  announcement: (question, options) =>
    [question, ...options.map((option, index) => `${index + 1}: ${option}`)].join(' '),
  right: (predicted) => `**As you predicted.** ${predicted}`,
  wrong: (predicted, happened) => `**You predicted:** ${predicted} **What happened:** ${happened}`,
  notReached: 'It did not come to the check that you named: another one failed before it.',
  notMade: (by) => `${sentenceThe(by)} examines nothing of the kind.`,
});

export const prediction: PredictionText = predictionIn(storyReasons);
