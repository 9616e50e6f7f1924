import type { PredictionText } from '../../text/prediction.ts';
import { predictionIn, storyReasons } from '../prediction.ts';

/** With what a refresh token may be refused for. */
export const prediction: PredictionText = predictionIn({
  ...storyReasons,
  'RT-03': 'the refresh token is another client’s',
  'RT-04': 'the refresh token has expired or was revoked',
  'RT-06': 'the refresh token was used before',
});
