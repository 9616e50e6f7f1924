import type { PredictionText } from '../text/prediction.ts';

/** Why a message may be refused, by the check that would fail. For a check that is not here its stamp speaks. */
const reasons: Readonly<Record<string, string>> = {
  'AZ-05': 'the `redirect_uri` is not registered for this client',
  'AZ-11': 'PKCE is demanded, and no `code_challenge` comes',
  'AZ-12': 'this `code_challenge_method` is not allowed',
  'TK-09': 'the code was issued for another client',
  'TK-11': 'the `code_verifier` is missing or does not fit',
  'TK-12': 'the `redirect_uri` is another one than before',
};

export const prediction: PredictionText = {
  question: (title, from, by) => `Next: **${title}**, from ${from}. **What will ${by} do?**`,
  accepted: (by) => (by === 'os' ? 'It keeps away nobody who claims the address.' : 'It accepts it: no check fails.'),
  refused: (by, check, stamp) =>
    by === 'os'
      ? 'It keeps away an app that the owner of the domain does not confirm.'
      : `It refuses: ${Object.hasOwn(reasons, check) ? reasons[check] : stamp}.`,
  skip: 'Just show me',
  announcement: (question, options) =>
    [question, ...options.map((option, index) => `${index + 1}: ${option}`)].join(' '),
  right: (predicted) => `**As you predicted.** ${predicted}`,
  wrong: (predicted) => `**You predicted otherwise:** ${predicted}`,
  notReached: 'It did not come to that check: another one failed before it.',
};
