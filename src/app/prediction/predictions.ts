import type { Answer, Question } from '../../trace/questions.ts';
import type { Trace } from '../../trace/trace.ts';

/** What was answered to a question, before it was shown what happens. */
export interface Prediction {
  readonly question: Question;
  readonly predicted: Answer;
}

/** What is asked in a run, and what was answered. */
export interface Predictions {
  /** Null as long as nothing is known to be asked. */
  readonly trace: Trace | null;
  readonly questions: readonly Question[];
  readonly given: readonly Prediction[];
}

export const noPredictions: Predictions = { trace: null, questions: [], given: [] };

/** The cursors before which it is still to be asked. */
export function stillAsked({ questions, given }: Predictions): readonly number[] {
  const answered = given.map(({ question }) => question);
  return questions.filter((question) => !answered.includes(question)).map(({ cursor }) => cursor);
}
