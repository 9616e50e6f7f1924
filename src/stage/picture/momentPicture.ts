import type { PageCatalogue } from '../../i18n/catalogue.ts';
import { standing } from '../../trace/standing.ts';
import type { Step, Trace } from '../../trace/trace.ts';
import { hasLane, LEAST_LANE_REM } from '../geometry/lanes.ts';
import { diagramForm } from './diagramForm.ts';
import { listForm } from './listForm.ts';
import { type PictureTheme, palettes } from './palette.ts';
import { earlierThan, type PictureRows, pictureRows, roomFor } from './pictureRows.ts';
import { plainWords } from './plainWords.ts';
import type { Scene } from './scene.ts';
import { escaped, moved, tag } from './svg.ts';
import { VERDICT_HEIGHT, verdictLine } from './verdictLine.ts';

/** Wide enough for six lifelines with their names, in CSS pixels. */
export const PICTURE_WIDTH = 960;

export interface PictureOptions {
  /** In CSS pixels. */
  readonly width: number;
  readonly theme: PictureTheme;
  /** All that have happened, unless something else is asked for. */
  readonly rows?: PictureRows;
  /** How close rows stand together; `comfortable` unless it is said. */
  readonly density?: 'comfortable' | 'dense';
  /** Below which messages stands what their receiver found, besides the current one; below no other unless it is said. */
  readonly stamped?: (step: Step) => boolean;
  /** Whether the verdict stands below; it does unless it is hidden. */
  readonly verdict?: 'shown' | 'hidden';
}

/** A picture as an SVG document, and its size in CSS pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Below this width, or where a lifeline has less than it needs on the stage, steps are listed. */
const NARROW = 560;
const LEAST_LANE = LEAST_LANE_REM * 16;

const isNarrow = (trace: Trace, width: number) =>
  width < NARROW || width / trace.cast.filter(hasLane).length < LEAST_LANE;

/** The moment in a few words: the picture's name. */
function nameOf({ trace, cursor, text }: Scene): string {
  const step = trace.steps[cursor - 1];
  const { title } = text.story.scenario(trace.scenario);
  const position = text.app.caption.position(cursor, trace.steps.length);
  return [title, step === undefined ? position : `${position} ${text.story.stepTitle(step, trace)}`].join(' · ');
}

function descriptionOf({ trace, cursor, text }: Scene, verdict: 'shown' | 'hidden'): string {
  const caption = plainWords(text.story.caption(trace, cursor));
  return verdict === 'hidden' ? caption : `${caption} ${text.story.standing(standing(trace, cursor), trace)}`;
}

/**
 * Draws a moment of a run as the stage shows it. The document stands for itself: no style sheet, no script, no address,
 * no id, so that it can also stand inside another one.
 */
export function drawMoment(trace: Trace, cursor: number, text: PageCatalogue, options: PictureOptions): Picture {
  const {
    width,
    theme,
    rows: choice = 'all',
    density = 'comfortable',
    stamped = () => false,
    verdict = 'shown',
  } = options;
  const at = Math.max(0, Math.min(cursor, trace.steps.length));
  const scene: Scene = { trace, cursor: at, text, palette: palettes[theme], density, stamped };
  const rows = pictureRows(trace, at, choice);
  const form = isNarrow(trace, width) ? listForm : diagramForm;
  const room = roomFor(choice);
  // What the parties hold only grows: where the size must not change, there is room for all of it from the beginning.
  const least =
    room === null
      ? 0
      : form({ ...scene, cursor: trace.steps.length }, width, { rows: [], room, earlier: 0, least: 0 }).height;
  const { height: above, drawn } = form(scene, width, { rows, room, earlier: earlierThan(at, choice), least });
  const height = Math.ceil(above + (verdict === 'shown' ? VERDICT_HEIGHT : 0));
  const svg = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: text.locale,
    },
    tag('title', {}, escaped(nameOf(scene))),
    tag('desc', {}, escaped(descriptionOf(scene, verdict))),
    tag('rect', { width, height, fill: scene.palette.ground }),
    moved(0, 0, drawn),
    verdict === 'shown' ? verdictLine(scene, width, Math.ceil(above)) : '',
  );
  return { svg, width, height };
}

/** The same as the text of an SVG document alone. */
export function momentPicture(trace: Trace, cursor: number, text: PageCatalogue, options: PictureOptions): string {
  return drawMoment(trace, cursor, text, options).svg;
}
