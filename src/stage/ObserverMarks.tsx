import { Eye } from 'lucide';
import { Glyph } from '../controls/Glyph.tsx';
import { useText } from '../i18n/useText.ts';
import type { Step } from '../trace/trace.ts';
import { type Arrow, placeWords } from './geometry/arrow.ts';
import { fitText } from './geometry/fitText.ts';
import type { Frame } from './geometry/frame.ts';
import type { Lanes } from './geometry/lanes.ts';
import styles from './ObserverMarks.module.css';

export interface ObserverMarksProps {
  readonly step: Step;
  readonly arrow: Arrow;
  readonly frame: Frame;
  readonly lanes: Lanes;
}

const EYE = 18;

/** An eye at the lifeline of everybody else who could read the message, and how. */
export function ObserverMarks({ step, arrow, frame, lanes }: ObserverMarksProps) {
  const { stage } = useText();
  return step.observers.map(({ party, how }) => {
    const x = lanes.x.get(party) ?? 0;
    const y = frame.arrowY;
    const near = Math.abs(x - arrow.from) < Math.abs(x - arrow.to) ? arrow.from : arrow.to;
    const side = x >= near ? 1 : -1;
    const words = stage.observed(how);
    const place = placeWords(x, words.length, frame.noteCharWidth, frame.gutter, frame.width - frame.margin);
    return (
      <g key={party} className={styles.observer}>
        <line className={styles.sight} x1={near + side * 8} x2={x - side * (EYE / 2 + 4)} y1={y} y2={y} />
        <circle className={styles.ground} cx={x} cy={y} r={EYE / 2 + 2} />
        <Glyph of={Eye} className={styles.eye} x={x - EYE / 2} y={y - EYE / 2} width={EYE} height={EYE} />
        <text className={styles.words} x={place.centre} y={frame.noteY + 1}>
          {fitText(words, place.characters)}
        </text>
      </g>
    );
  });
}
