import type { InspectedCatalogue } from '../../../i18n/catalogue.ts';
import type { Page } from '../../page/page.ts';
import { optionsInWords, questionInWords } from '../../prediction/inWords.ts';
import type { SpeakerMoment } from '../talk/message.ts';

/** What the room is asked, as the speaker's window is told; null where nothing is. */
export function askedNow(
  { lab, predictions }: Pick<Page, 'lab' | 'predictions'>,
  text: InspectedCatalogue,
): SpeakerMoment['asked'] {
  const { asking, cursor, reel } = lab.state();
  const [trace] = reel.traces;
  const question = asking ? predictions.get().questions.find((one) => one.cursor === cursor + 1) : undefined;
  if (trace === undefined || question === undefined) return null;
  return { question: questionInWords(question, trace, text), options: optionsInWords(question, trace, text) };
}
