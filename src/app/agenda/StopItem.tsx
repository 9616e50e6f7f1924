import { ArrowDown, ArrowUp, Trash2 } from 'lucide';
import { Button } from '../../controls/Button.tsx';
import { Glyph } from '../../controls/Glyph.tsx';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import type { Reel } from '../session/reel.ts';
import styles from './Agenda.module.css';
import { LONGEST_NOTE, type Stop } from './agenda.ts';
import { momentsInWords, switchesInWords } from './stopInWords.ts';

/** What can be done to a stop. */
export type StopAction = 'go' | 'up' | 'down' | 'until' | 'single' | 'remove';

interface StopItemProps {
  readonly stop: Stop;
  /** What the stop shows; null as long as that is not here. */
  readonly reel: Reel | null;
  /** Counted from 1. */
  readonly number: number;
  readonly count: number;
  readonly shown: boolean;
  /** The step up to which the stop could go on, which is the one that is shown; null where that is no such step. */
  readonly end: number | null;
  readonly onAction: (action: StopAction) => void;
  readonly onNote: (note: string) => void;
}

/** One stop of the plan: what it shows, its note, and what can be done to it. */
export function StopItem({ stop, reel, number, count, shown, end, onAction, onNote }: StopItemProps) {
  const text = useWholeCatalogue();
  const words = text.agenda.stop;
  const act = (action: StopAction) => ({ 'data-action': action, onClick: () => onAction(action) });
  return (
    <li
      className={styles.stop}
      data-number={number}
      data-shown={shown || undefined}
      aria-current={shown ? 'step' : undefined}
    >
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.what}>
        <h3 className={styles.scenario}>
          <span className="visually-hidden">{words.name(number)}: </span>
          {text.story.scenario(stop.scenario).title}
        </h3>
        <p className={styles.moment}>{momentsInWords(stop, reel, text)}</p>
        <p className={styles.switches}>{switchesInWords(stop, text)}</p>
      </div>
      <textarea
        className={styles.note}
        aria-label={words.note(number)}
        placeholder={words.noteHint}
        rows={2}
        dir="auto"
        maxLength={LONGEST_NOTE}
        value={stop.note ?? ''}
        onChange={(event) => onNote(event.target.value)}
      />
      <div className={styles.actions}>
        <Button size="small" aria-label={words.go(number)} {...act('go')}>
          {words.goWord}
        </Button>
        {stop.until === undefined ? (
          <Button
            size="small"
            aria-label={words.forStop(words.extend(end), number)}
            title={end === null ? text.agenda.extending : undefined}
            disabled={end === null}
            {...act('until')}
          >
            {words.extend(end)}
          </Button>
        ) : (
          <Button size="small" aria-label={words.forStop(words.shorten, number)} {...act('single')}>
            {words.shorten}
          </Button>
        )}
        <span className={styles.order}>
          <Button variant="icon" size="small" aria-label={words.up(number)} disabled={number === 1} {...act('up')}>
            <Glyph of={ArrowUp} size={16} />
          </Button>
          <Button
            variant="icon"
            size="small"
            aria-label={words.down(number)}
            disabled={number === count}
            {...act('down')}
          >
            <Glyph of={ArrowDown} size={16} />
          </Button>
          <Button variant="icon" size="small" aria-label={words.remove(number)} {...act('remove')}>
            <Glyph of={Trash2} size={16} />
          </Button>
        </span>
      </div>
    </li>
  );
}
