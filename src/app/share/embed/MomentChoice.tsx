import { useId } from 'react';
import { useWholeCatalogue } from '../../../i18n/useWholeCatalogue.ts';
import { stepAt } from '../../link/momentOfStep.ts';
import { overviewOf } from '../../overview/overviewOf.ts';
import { momentTitle } from '../../story/momentTitle.ts';
import share from '../Share.module.css';
import type { ChosenMoment } from './chosenMoment.ts';
import styles from './Embed.module.css';

interface MomentChoiceProps {
  readonly moment: ChosenMoment;
  /** What was chosen, maybe in another run. */
  readonly wanted: ChosenMoment;
  readonly onChoose: (moment: ChosenMoment) => void;
}

/** One moment of the run, by number and title, phase after phase. */
export function MomentChoice({ moment, wanted, onChoose }: MomentChoiceProps) {
  const { embedding, story } = useWholeCatalogue();
  const words = embedding.shown;
  const id = useId();
  const { reel, cursor } = moment;
  const isOther = stepAt(reel, cursor) !== stepAt(wanted.reel, wanted.cursor);
  return (
    <div className={share.choice}>
      <label className={share.label} htmlFor={id}>
        {words.moment}
      </label>
      <select
        id={id}
        className={share.select}
        value={cursor}
        aria-describedby={`${id}-instead`}
        onChange={(event) => onChoose({ reel, cursor: Number(event.target.value) })}
      >
        <option value={0}>{words.beginning}</option>
        {overviewOf(reel).map(({ phase, cards }) => (
          <optgroup key={cards[0]?.cursor} label={story.phase(phase)}>
            {cards.map(({ cursor: number, step, trace }) => (
              <option key={number} value={number}>
                {words.momentName(number, story.stepTitle(step, trace))}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p id={`${id}-instead`} role="status" className={styles.warning}>
        {isOther && words.momentInstead(momentTitle(reel, cursor, story))}
      </p>
    </div>
  );
}
