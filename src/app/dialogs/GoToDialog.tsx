import { type FormEvent, useContext, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { focusWhenOpened } from '../../controls/focusWhenOpened.ts';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { momentTitle } from '../story/momentTitle.ts';
import { VerdictCover } from '../story/VerdictCover.ts';
import styles from './Dialogs.module.css';

interface GoToDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** What was typed before it was there. */
  readonly typedAhead?: { readonly current: string };
}

/** Leads to a step by its number, or by its name. */
export function GoToDialog({ open, onClose, typedAhead }: GoToDialogProps) {
  const text = useCatalogue().goTo;
  return (
    <Dialog open={open} onClose={onClose} title={text.title} closeLabel={text.close}>
      <StepChoice onClose={onClose} typedAhead={typedAhead?.current ?? ''} />
    </Dialog>
  );
}

interface StepChoiceProps {
  readonly onClose: () => void;
  readonly typedAhead: string;
}

function StepChoice({ onClose, typedAhead }: StepChoiceProps) {
  const { lab } = usePage();
  const { reel, cursor } = useLabState();
  const { goTo, story } = useCatalogue();
  const isCovered = useContext(VerdictCover) !== null;
  const [typed, setTyped] = useState(typedAhead);
  const { length } = reel.moments;

  const go = (to: number) => {
    lab.play({ type: 'seek', cursor: to });
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed !== '') go(Number(typed));
  };

  return (
    <div className={styles.goTo}>
      <form className={styles.number} onSubmit={submit}>
        <label htmlFor="go-to-number">{goTo.number(length)}</label>
        {/* Whoever pressed G goes on with a number: no digit is lost. */}
        <input
          ref={focusWhenOpened}
          id="go-to-number"
          type="number"
          min={0}
          max={length}
          step={1}
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button variant="primary" type="submit">
          {goTo.go}
        </Button>
      </form>
      <h3 className={styles.heading}>{goTo.steps}</h3>
      <ol className={styles.steps}>
        {reel.moments.map(({ id }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={index + 1 === cursor ? 'step' : undefined}
              onClick={() => go(index + 1)}
            >
              <span className={styles.ordinal}>{index + 1}</span>
              <span>{isCovered && index >= cursor ? '?' : momentTitle(reel, index + 1, story)}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
