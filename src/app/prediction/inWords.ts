import type { InspectedCatalogue } from '../../i18n/catalogue.ts';
import { nameOf } from '../../i18n/facts/names.ts';
import { ACCEPTED, type Answer, type Option, type Question } from '../../trace/questions.ts';
import type { Trace } from '../../trace/trace.ts';
import type { Prediction } from './predictions.ts';

export function questionInWords({ step, party }: Question, trace: Trace, text: InspectedCatalogue): string {
  return text.prediction.question(text.story.stepTitle(step, trace), nameOf(trace, step.from), nameOf(trace, party));
}

function optionInWords(
  { answer, failure }: Option,
  question: Question,
  trace: Trace,
  text: InspectedCatalogue,
): string {
  const { prediction, checks } = text;
  const by = trace.cast.find(({ id }) => id === question.party)?.kind ?? 'server';
  if (answer === ACCEPTED) return prediction.accepted(by);
  return prediction.refused(by, answer, failure ? checks.stamp(failure.check, failure.trace) : answer);
}

/** The answers that can be chosen, in their order. */
export function optionsInWords(question: Question, trace: Trace, text: InspectedCatalogue): readonly string[] {
  return question.options.map((option) => optionInWords(option, question, trace, text));
}

/** What the run says of a check that was blamed. */
function whatBecameOf(predicted: Answer, { step }: Question, trace: Trace, text: InspectedCatalogue): string {
  if (predicted === ACCEPTED) return '';
  const check = step.checks.find((made) => made.check === predicted);
  return check ? text.checks.sentence(check, trace) : text.prediction.notReached;
}

/** How a prediction turned out, and why not where it did not come true. */
export function predictionInWords({ question, predicted }: Prediction, trace: Trace, text: InspectedCatalogue): string {
  const at = question.options.findIndex(({ answer }) => answer === predicted);
  const words = optionsInWords(question, trace, text)[at] ?? '';
  if (predicted === question.answer) return text.prediction.right(words);
  return `${text.prediction.wrong(words)} ${whatBecameOf(predicted, question, trace, text)}`.trim();
}
