import type { Party } from '../../trace/trace.ts';
import { PILL } from '../cardMeasures.ts';
import { pillsThatFit } from '../geometry/pills.ts';
import { keyTone, keyWord } from '../keyFace.ts';
import { keyringAt, rankOf } from '../keyring.ts';
import { type DrawnPill, PILL_HEIGHT, pill } from './pill.ts';
import type { Scene } from './scene.ts';

const GAP = 4;

/** What stands in lines, and how high all of it is. */
export interface Lines {
  readonly height: number;
  readonly at: (x: number, y: number) => string;
}

/** Pills one after the other, as many in a line as find room. */
export function flowing(pills: readonly DrawnPill[], room: number): Lines {
  let x = 0;
  let row = 0;
  const places = pills.map(({ width }) => {
    if (x > 0 && x + width > room) {
      x = 0;
      row += 1;
    }
    const place = { x, y: row * (PILL_HEIGHT + GAP) };
    x += width + GAP;
    return place;
  });
  return {
    height: pills.length === 0 ? 0 : (row + 1) * PILL_HEIGHT + row * GAP,
    at: (left, top) =>
      pills.map((drawn, index) => drawn.at(left + (places[index]?.x ?? 0), top + (places[index]?.y ?? 0))).join(''),
  };
}

/** What a party holds, in as many lines of pills as a card has; the rest stands behind a `+n`. */
export function keyringPills(scene: Scene, party: Party, room: number): Lines {
  const { trace, cursor, text, palette } = scene;
  const keys = keyringAt(trace, party.id, cursor);
  const words = keys.map((key) => keyWord(key, text.story));
  const { shown, hidden } = pillsThatFit(words, keys.map(rankOf), room, PILL);
  const drawn = keys.flatMap((key, index) =>
    shown.includes(index)
      ? [pill(words[index] ?? '', { tone: keyTone(key), fresh: cursor > 0 && key.step === cursor }, room, palette)]
      : [],
  );
  const more = pill(text.stage.morePills(hidden.length), { tone: 'neutral', dashed: true }, room, palette);
  return flowing(hidden.length > 0 ? [...drawn, more] : drawn, room);
}
