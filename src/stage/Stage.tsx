import { useRef } from 'react';
import { useText } from '../i18n/useText.ts';
import { Diagram } from './Diagram.tsx';
import { hasLane, LEAST_LANE_REM } from './geometry/lanes.ts';
import styles from './Stage.module.css';
import { StepList } from './StepList.tsx';
import type { StageProps } from './stageProps.ts';
import { type Size, useSize } from './useSize.ts';

/** In rem; beside other runs names are set smaller. */
const LEAST_LANE = { full: LEAST_LANE_REM, compact: 6 };

/** In rem: beside other runs less than this holds the heads, and no message below them with its stamps. */
const LEAST_HEIGHT = 16;

function isNarrow({ trace, compact = false }: StageProps, { width, height, rem }: Size): boolean {
  const lanes = trace.cast.filter(hasLane).length;
  if (compact && height < LEAST_HEIGHT * rem) return true;
  return width < lanes * rem * (compact ? LEAST_LANE.compact : LEAST_LANE.full);
}

/**
 * The run so far: a sequence diagram, or a list of steps where there is no room for one. Until its size is known both
 * stand in the page before the first message, and the style sheet shows the one that fits.
 */
export function Stage(props: StageProps) {
  const text = useText();
  const section = useRef<HTMLElement>(null);
  const size = useSize(section);
  const form = size === null ? 'unknown' : isNarrow(props, size) ? 'list' : 'diagram';
  return (
    <section
      ref={section}
      className={styles.stage}
      data-form={form}
      data-compact={props.compact || undefined}
      aria-label={[text.stage.name, props.heading].filter(Boolean).join(': ')}
    >
      {form !== 'list' && (
        <div className={styles.wide}>
          <Diagram {...props} />
        </div>
      )}
      {(form === 'list' || (form === 'unknown' && props.cursor === 0)) && (
        <div className={styles.narrow}>
          <StepList {...props} size={size} />
        </div>
      )}
    </section>
  );
}
