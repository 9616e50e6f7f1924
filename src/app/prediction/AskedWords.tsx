import { Check, X } from 'lucide';
import type { ReactNode } from 'react';
import { Glyph } from '../../controls/Glyph.tsx';
import { Rich } from '../../controls/Rich.tsx';
import { plainText } from '../../controls/richText.ts';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Trace } from '../../trace/trace.ts';
import { useLabState } from '../page/PageContext.ts';
import { optionsInWords, predictionInWords, questionInWords } from './inWords.ts';
import styles from './Prediction.module.css';
import { QuestionForm } from './QuestionForm.tsx';
import { useQuestions } from './useQuestions.ts';

export interface AskedWordsProps {
  readonly trace: Trace;
  /** What is said about the moment. */
  readonly children: ReactNode;
}

/** What is said about the moment, below what the learner predicted of it; before an open step what is asked instead. */
export function AskedWords({ trace, children }: AskedWordsProps) {
  const { cursor, asking, nextQuestion } = useLabState();
  const { questions, given } = useQuestions(trace);
  const text = useCatalogue();
  const question = asking ? questions.find((one) => one.cursor === cursor + 1) : undefined;
  const prediction = given.find((one) => one.question.cursor === cursor);
  const outcome = prediction ? predictionInWords(prediction, trace, text) : '';
  const isRight = prediction?.predicted === prediction?.question.answer;
  const asked = question
    ? text.prediction.announcement(questionInWords(question, trace, text), optionsInWords(question, trace, text))
    : '';
  return (
    <>
      <p className="visually-hidden" role="status">
        {plainText(asked || outcome)}
      </p>
      {prediction && (
        <p className={styles.outcome} data-prediction={true} data-right={isRight || undefined}>
          <Glyph of={isRight ? Check : X} size={16} />
          <span>
            <Rich text={outcome} />
          </span>
        </p>
      )}
      {question && <QuestionForm key={question.cursor} question={question} trace={trace} />}
      {/* On paper nobody is asked. */}
      <div className={question ? styles.printed : styles.told}>{children}</div>
      {cursor <= 1 && !question && nextQuestion !== null && (
        <p className={styles.ahead} data-prediction={true}>
          {text.prediction.ahead(nextQuestion)}
        </p>
      )}
    </>
  );
}
