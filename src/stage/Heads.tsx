import type { RefObject } from 'react';
import { useText } from '../i18n/useText.ts';
import { hasLane } from './geometry/lanes.ts';
import { Head } from './Head.tsx';
import styles from './Heads.module.css';
import { keyringAt } from './keyring.ts';
import { partyStateAt } from './partyState.ts';
import type { StageProps } from './stageProps.ts';
import { useHeadDensity } from './useHeadDensity.ts';

export interface HeadsProps
  extends Pick<StageProps, 'trace' | 'cursor' | 'selectedSecret' | 'onSelectSecret' | 'compact'> {
  readonly listRef: RefObject<HTMLUListElement | null>;
  /** In CSS pixels; null before it is known. */
  readonly height: number | null;
  /** In rem; null before it is known. */
  readonly laneWidth: number | null;
  readonly shifts: ReadonlyMap<string, number>;
}

/** What a card loses to its gaps and padding, in CSS pixels at the usual font size. */
const INSET = { full: 32, compact: 22 };
const USUAL_REM = 16;

/** The parties, pinned above their lifelines. */
export function Heads(props: HeadsProps) {
  const { trace, cursor, selectedSecret, onSelectSecret, compact = false, listRef, height, laneWidth, shifts } = props;
  const text = useText();
  const inset = compact ? INSET.compact : INSET.full;
  const room = laneWidth === null ? null : Math.max(0, laneWidth * USUAL_REM - inset);
  return (
    <ul
      ref={listRef}
      className={styles.heads}
      data-compact={compact || undefined}
      data-density={useHeadDensity(listRef, laneWidth, height, trace.cast)}
      aria-label={text.stage.parties}
    >
      {trace.cast.filter(hasLane).map((party) => {
        const keys = keyringAt(trace, party.id, cursor);
        return (
          <Head
            key={party.id}
            party={party}
            state={partyStateAt(trace, party.id, cursor)}
            keys={keys}
            learntAt={cursor > 0 && keys.some(({ step }) => step === cursor) ? cursor : null}
            room={room}
            shift={shifts.get(party.id) ?? 0}
            selectedSecret={selectedSecret}
            onSelectSecret={onSelectSecret}
          />
        );
      })}
    </ul>
  );
}
