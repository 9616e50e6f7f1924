import { type KeyboardEvent, useContext, useMemo, useRef } from 'react';
import { Dialog } from '../../controls/Dialog.tsx';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import { useLabState, usePage } from '../page/PageContext.ts';
import { Covered } from '../story/Covered.tsx';
import { VerdictCover } from '../story/VerdictCover.ts';
import { Card } from './Card.tsx';
import { cardTowards } from './cardTowards.ts';

import styles from './Overview.module.css';
import { type OverviewCard, overviewOf } from './overviewOf.ts';

interface OverviewProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** All steps at once, by phase. */
export function Overview({ open, onClose }: OverviewProps) {
  const { overview } = useWholeCatalogue().presenter;
  return (
    <Dialog open={open} onClose={onClose} title={overview.title} closeLabel={overview.close} wide={true}>
      <Steps onClose={onClose} />
    </Dialog>
  );
}

function Steps({ onClose }: Pick<OverviewProps, 'onClose'>) {
  const { lab } = usePage();
  const { reel, cursor } = useLabState();
  const { presenter, story } = useWholeCatalogue();
  const isCovered = useContext(VerdictCover) !== null;
  const grid = useRef<HTMLFieldSetElement>(null);
  const phases = useMemo(() => overviewOf(reel), [reel]);
  const isAhead = (card: OverviewCard | undefined) => isCovered && card !== undefined && card.cursor > cursor;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() === 'o') onClose();
    const cards = [...(grid.current?.querySelectorAll('button') ?? [])];
    const places = cards.map((card) => {
      const { left, right, top, bottom } = card.getBoundingClientRect();
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    });
    const next = cardTowards(
      event.key,
      places,
      cards.findIndex((card) => card.matches(':focus')),
    );
    if (next === null) return;
    event.preventDefault();
    cards[next]?.focus();
  };

  return (
    <fieldset ref={grid} className={styles.overview} onKeyDown={onKeyDown} aria-label={presenter.overview.title}>
      <div className={styles.grid}>
        {phases.map(({ phase, cards }) => (
          <section key={`${phase} ${cards[0]?.cursor}`} className={styles.phase}>
            <h3 className={styles.heading}>
              {isAhead(cards[0]) ? <Covered words={presenter.overview.ahead} /> : story.phase(phase)}
            </h3>
            <ol className={styles.cards}>
              {cards.map((card) => (
                <Card
                  key={card.cursor}
                  card={card}
                  isCurrent={card.cursor === cursor}
                  isFirst={card.cursor === Math.max(1, cursor)}
                  isAhead={isAhead(card)}
                  onGo={() => {
                    lab.play({ type: 'seek', cursor: card.cursor });
                    onClose();
                  }}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <p className={styles.hint}>{presenter.overview.hint}</p>
    </fieldset>
  );
}
