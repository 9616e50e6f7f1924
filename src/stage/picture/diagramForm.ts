import { frameOf } from '../geometry/frame.ts';
import { lanesOf } from '../geometry/lanes.ts';
import type { StepRow } from '../geometry/rows.ts';
import { stampsOf } from '../geometry/stamps.ts';
import { EARLIER_HEIGHT, earlierSteps } from './earlierSteps.ts';
import { heads } from './heads.ts';
import { introductions } from './introductions.ts';
import { lifelines } from './lifelines.ts';
import type { RowRoom } from './pictureRows.ts';
import { rowDrawing, rowGround } from './rowDrawing.ts';
import type { DiagramScene, Scene } from './scene.ts';
import { stampDrawing } from './stampDrawing.ts';
import { moved } from './svg.ts';

/** The page's usual font size: measures of the stage are given for it. */
const REM = 16;
const ROOMY = 10_000;
const ABOVE_ROWS = 4;

/** What is drawn, and the height that it takes. */
export interface Drawing {
  readonly height: number;
  readonly drawn: string;
}

/** The sequence diagram, as the stage shows it. */
export function diagramForm(given: Scene, width: number, { rows, room, earlier, least }: RowRoom): Drawing {
  const { trace, cursor } = given;
  const scene: DiagramScene = {
    ...given,
    frame: frameOf(width, ROOMY, REM, given.density === 'dense'),
    lanes: lanesOf(trace.cast, width),
  };
  const { frame } = scene;
  const top = heads(scene);
  const words = cursor === 0 ? introductions(scene) : { height: 0, drawn: '' };
  const isCurrent = ({ first }: StepRow) => first === cursor;
  const isStamped = (row: StepRow) => isCurrent(row) || given.stamped(row.step);
  let needed = 0;
  const tops = rows.map((row) => {
    const top = needed;
    const stamps = isStamped(row) ? stampsOf(row.step, trace.aims.decisive).length : 0;
    needed += frame.pitch + stamps * frame.stampPitch;
    return top;
  });
  needed += frame.margin;
  const kept = room === null ? needed : room * frame.pitch + 3 * frame.stampPitch + frame.margin;
  const start = top.height + ABOVE_ROWS + (room === null ? 0 : EARLIER_HEIGHT);
  const bottom = Math.max(start + Math.max(words.height, needed, kept), least);
  const each = (draw: (row: StepRow) => string) =>
    rows.map((row, index) => moved(0, start + (tops[index] ?? 0), draw(row))).join('');
  return {
    height: bottom,
    drawn: [
      each((row) => rowGround(scene, row, isCurrent(row))),
      lifelines(scene, top.height - ABOVE_ROWS, bottom),
      earlierSteps(scene, earlier, { x: 0, y: top.height + ABOVE_ROWS, width, indent: frame.gutter }),
      moved(0, start, words.drawn),
      each((row) => rowDrawing(scene, row, isCurrent(row)) + (isStamped(row) ? stampDrawing(scene, row.step) : '')),
      top.drawn,
    ].join(''),
  };
}
