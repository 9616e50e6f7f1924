import type { InspectedCatalogue } from '../../i18n/catalogue.ts';
import { nameOf } from '../../i18n/facts/names.ts';
import { ACCEPTED, type Answer, type Option, type Question } from '../../trace/questions.ts';
import type { Trace } from '../../trace/trace.ts';
import { offersOf } from '../offers/offersOf.ts';
import type { Prediction } from './predictions.ts';

/** How those switches stand on which the question turns, and which nothing has told so far. */
function unseenFacts({ turnedBy }: Question, { scenario, settings }: Trace, { story }: InspectedCatalogue) {
  const { unseenSwitches } = offersOf(scenario);
  return turnedBy
    .filter((name) => unseenSwitches.includes(name))
    .map((name) => `${story.setting(name).name}: ${story.settingValue(name, settings[name] ?? '').name}`);
}

export function questionInWords(question: Question, trace: Trace, text: InspectedCatalogue): string {
  const { step, party } = question;
  const [from, by] = [nameOf(trace, step.from), nameOf(trace, party)];
  return text.prediction.question(text.story.stepTitle(step, trace), from, by, unseenFacts(question, trace, text));
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

/** What the run says of the check that was blamed; of the one that failed where none was. */
function whatBecameOf(predicted: Answer, question: Question, trace: Trace, text: InspectedCatalogue): string {
  const { checks, prediction } = text;
  const { step, answer, party, options } = question;
  const check = step.checks.find((made) => made.check === (predicted === ACCEPTED ? answer : predicted));
  if (check) return checks.sentence(check, trace);
  const isExamined = options.some((option) => option.answer === predicted && option.isExamined);
  return isExamined ? prediction.notReached : prediction.notMade(nameOf(trace, party));
}

/** How a prediction turned out, and why not where it did not come true. */
export function predictionInWords({ question, predicted }: Prediction, trace: Trace, text: InspectedCatalogue): string {
  const words = optionsInWords(question, trace, text);
  const wordsOf = (answer: Answer) => words[question.options.findIndex((option) => option.answer === answer)] ?? '';
  if (predicted === question.answer) return text.prediction.right(wordsOf(predicted));
  const told = text.prediction.wrong(wordsOf(predicted), wordsOf(question.answer));
  return `${told} ${whatBecameOf(predicted, question, trace, text)}`;
}
