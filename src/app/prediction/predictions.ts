import type { Answer, Question } from '../../trace/questions.ts';

/** What was answered to a question, before it was shown what happens. */
export interface Prediction {
  readonly question: Question;
  readonly predicted: Answer;
}

/** What is asked in the run that is shown. */
export interface Predictions {
  readonly questions: readonly Question[];
  readonly given: readonly Prediction[];
}

export const noPredictions: Predictions = { questions: [], given: [] };
