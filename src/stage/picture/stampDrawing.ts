import type { Step } from '../../trace/trace.ts';
import { arrowOf } from '../geometry/arrow.ts';
import { stampBox, stampsOf } from '../geometry/stamps.ts';
import { stampLook, stampWords } from '../stampWords.ts';
import { pill } from './pill.ts';
import type { DiagramScene } from './scene.ts';

/** What the receiver of the current message found, at its lifeline. The top of the message's row is at 0. */
export function stampDrawing({ trace, text, palette, frame, lanes }: DiagramScene, step: Step): string {
  const arrow = arrowOf(step, lanes);
  const box = stampBox(frame, arrow.to, arrow.direction);
  return stampsOf(step, trace.aims.decisive)
    .map((stamp, index) => {
      const drawn = pill(stampWords(stamp, text, trace), stampLook(stamp), box.widest, palette);
      const x = box.side === 'left' ? box.offset : frame.width - box.offset - drawn.width;
      return drawn.at(x, box.top + index * frame.stampPitch);
    })
    .join('');
}
