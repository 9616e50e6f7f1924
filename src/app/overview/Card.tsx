import { Check, X } from 'lucide';
import { focusWhenOpened } from '../../controls/focusWhenOpened.ts';
import { Glyph } from '../../controls/Glyph.tsx';
import { useWholeCatalogue } from '../../i18n/useWholeCatalogue.ts';
import { partyName } from '../../stage/partyName.ts';
import { Covered } from '../story/Covered.tsx';
import { MarkShape } from '../transport/MarkShape.tsx';
import styles from './Overview.module.css';
import type { OverviewCard } from './overviewOf.ts';

interface CardProps {
  readonly card: OverviewCard;
  readonly isCurrent: boolean;
  /** Whether it has the focus when the overview opens. */
  readonly isFirst: boolean;
  /** Whether it would give away what the room has not seen. */
  readonly isAhead: boolean;
  readonly onGo: () => void;
}

/** One step: its number, what it is called, between whom it goes and on which channel, and how its checks came out. */
export function Card({ card, isCurrent, isFirst, isAhead, onGo }: CardProps) {
  const { presenter, story } = useWholeCatalogue();
  const { cursor, step, trace, finding } = card;
  const text = presenter.overview;
  const attackers = trace.cast.filter(({ kind }) => kind === 'attacker').map(({ id }) => id);
  const isHostile = [step.from, step.to, ...step.observers.map(({ party }) => party)].some((id) =>
    attackers.includes(id),
  );
  const channel = story.channel(step.channel).name;
  return (
    <li className={styles.item}>
      <button
        ref={isFirst ? focusWhenOpened : null}
        type="button"
        className={styles.card}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={onGo}
      >
        <span className={styles.number}>{cursor}</span>
        <svg className={styles.channel} viewBox="-12 -12 24 24" aria-hidden="true">
          <MarkShape
            channel={step.channel}
            hostile={isHostile && !isAhead}
            decisive={false}
            differs={false}
            reached={true}
          />
        </svg>
        <span className="visually-hidden">{channel}</span>
        {finding !== null && !isAhead && (
          <span className={styles.finding} data-finding={finding}>
            <Glyph of={finding === 'failed' ? X : Check} size={13} strokeWidth={3} />
            <span className="visually-hidden">{text.finding(finding)}</span>
          </span>
        )}
        <span className={styles.title}>{isAhead ? <Covered words={text.ahead} /> : story.stepTitle(step, trace)}</span>
        {/* Who asks the API for the photos tells who has the token. */}
        {!isAhead && (
          <span className={styles.route}>{text.route(partyName(trace, step.from), partyName(trace, step.to))}</span>
        )}
      </button>
    </li>
  );
}
