import { CircleCheck, CircleDashed, CirclePlay, CircleSlash, ShieldCheck, TriangleAlert } from 'lucide';
import { useContext } from 'react';
import { Glyph } from '../../controls/Glyph.tsx';
import { useText } from '../../i18n/useText.ts';
import { verdictFace } from '../../stage/verdictFace.ts';
import { standing } from '../../trace/standing.ts';
import type { Trace } from '../../trace/trace.ts';
import { Covered } from '../story/Covered.tsx';
import { VerdictCover } from '../story/VerdictCover.ts';
import styles from './VerdictBadge.module.css';

const FACE_ICONS = {
  ready: CircleDashed,
  running: CirclePlay,
  completed: CircleCheck,
  held: ShieldCheck,
  refused: CircleSlash,
  breached: TriangleAlert,
} as const;

interface VerdictBadgeProps {
  readonly trace: Trace;
  readonly cursor: number;
}

/** How things stand, in a few words, an icon and a colour. */
export function VerdictBadge({ trace, cursor }: VerdictBadgeProps) {
  const { story, app } = useText();
  const now = standing(trace, cursor);
  const face = verdictFace(trace, cursor);
  const faceIcon = FACE_ICONS[face];
  const cover = useContext(VerdictCover);
  return (
    <p className={styles.verdict} data-face={cover === null ? face : undefined}>
      {cover === null && <Glyph of={faceIcon} className={styles.icon} size={17} />}
      <span className="visually-hidden">{app.bar.verdict}: </span>
      {cover === null ? <span>{story.standing(now, trace)}</span> : <Covered words={cover} />}
    </p>
  );
}
