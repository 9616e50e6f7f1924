import { useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../controls/Button.tsx';
import { Rich } from '../../controls/Rich.tsx';
import { WordsContext } from '../../controls/WordsContext.ts';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Question } from '../../trace/questions.ts';
import type { Trace } from '../../trace/trace.ts';
import { useKeyboard } from '../keyboard/useKeyboard.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { usePage } from '../page/PageContext.ts';
import { useSurroundings } from '../page/surroundings.ts';
import { focusTransport, NEXT_BUTTON_ID } from '../transport/transportFocus.ts';
import { optionsInWords, questionInWords } from './inWords.ts';
import styles from './Prediction.module.css';
import { type QuestionCommand, questionKey } from './questionKey.ts';

interface QuestionFormProps {
  readonly question: Question;
  readonly trace: Trace;
}

/** What comes next, and what may come of it. Whoever steps on without an answer is simply shown. */
export function QuestionForm({ question, trace }: QuestionFormProps) {
  const { lab, predictions } = usePage();
  const { tree } = useSurroundings();
  const shortcut = useShortcut();
  const text = useCatalogue();
  const form = useRef<HTMLFieldSetElement>(null);
  const id = useId();

  const show = () => lab.play({ type: 'step' });
  const answer = (index: number) => {
    const chosen = question.options[index];
    if (chosen === undefined) return;
    const known = predictions.get();
    predictions.set({ ...known, given: [...known.given, { question, predicted: chosen.answer }] });
    show();
  };
  /** The question goes away. If the focus is in it, it goes on to the player. */
  const leave = (act: () => void) => {
    const hadFocus = form.current?.contains(tree().activeElement) ?? false;
    flushSync(act);
    if (hadFocus) focusTransport(tree(), NEXT_BUTTON_ID);
  };
  const obey = (command: QuestionCommand) => {
    if (form.current?.closest('[inert]')) return false;
    // What is open over it is left first, and its digits are nobody's.
    if (tree().activeElement?.closest('details[open]')) return command.type === 'answer';
    leave(() => (command.type === 'leave' ? lab.play({ type: 'pause' }) : answer(command.index)));
    return true;
  };
  useKeyboard(questionKey, obey, 'first');

  return (
    <fieldset ref={form} className={styles.question} data-prediction={true} aria-labelledby={id}>
      <p className={styles.ask}>
        <span id={id}>
          <Rich text={questionInWords(question, trace, text)} />
        </span>{' '}
        <Button size="small" onClick={() => leave(show)}>
          {text.prediction.skip}
        </Button>
      </p>
      <WordsContext value={null}>
        <ol className={styles.options}>
          {optionsInWords(question, trace, text).map((option, index) => (
            <li key={option}>
              <Button aria-keyshortcuts={shortcut(String(index + 1))} onClick={() => leave(() => answer(index))}>
                <span className={styles.number} aria-hidden="true">
                  {index + 1}
                </span>
                <span>
                  <Rich text={option} />
                </span>
              </Button>
            </li>
          ))}
        </ol>
      </WordsContext>
    </fieldset>
  );
}
