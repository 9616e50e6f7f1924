import type { PredictionText } from '../text/prediction.ts';

/** Why a message may be refused, by the check that would fail. For a check that is not here its stamp speaks. */
const reasons: Readonly<Record<string, string>> = {
  'AZ-05': 'this `redirect_uri` is not registered',
  'AZ-11': 'no `code_challenge`, though one is demanded',
  'AZ-12': 'this `code_challenge_method` is not allowed',
  'TK-09': 'the code is another client’s',
  'TK-11': 'no `code_verifier` that fits',
  'TK-12': 'another `redirect_uri` than before',
};

export const prediction: PredictionText = {
  question: (title, from, by) => `Next: **${title}**, from ${from}. **What will ${by} do?**`,
  accepted: (by) => (by === 'os' ? 'It keeps no app away.' : 'It accepts: no check fails.'),
  refused: (by, check, stamp) =>
    by === 'os'
      ? 'It keeps away apps that the owner of the domain does not confirm.'
      : `It refuses: ${Object.hasOwn(reasons, check) ? reasons[check] : stamp}.`,
  skip: 'Just show me',
  announcement: (question, options) =>
    [question, ...options.map((option, index) => `${index + 1}: ${option}`)].join(' '),
  right: (predicted) => `**As you predicted.** ${predicted}`,
  wrong: (predicted) => `**You predicted otherwise:** ${predicted}`,
  notReached: 'It did not come to that check: another one failed before it.',
};
