import { fileName } from '../../../export/fileName.ts';
import { formats } from '../../../export/formats.ts';
import { transcriptFragment } from '../../../export/transcriptFragment.ts';
import type { Catalogue } from '../../../i18n/catalogue.ts';
import { transcriptOf } from '../../../i18n/transcript.ts';
import { momentPicture } from '../../../stage/picture/momentPicture.ts';
import { rowsThatFit } from '../../../stage/picture/rowsThatFit.ts';
import { cursorsAt } from '../../session/reel.ts';
import type { ChosenMoment } from './chosenMoment.ts';
import type { EmbedTheme } from './embedChoices.ts';

/** About as wide as a column of text, so that nothing is drawn smaller there. */
const PICTURE_WIDTH = 720;

const drawing = formats.find(({ id }) => id === 'svg');

/** The moment as a picture that is no higher than what stands in its place later. */
export interface EmbeddedPicture {
  readonly theme: 'light' | 'dark';
  readonly file: string;
  /** As an SVG document. */
  readonly draw: () => string;
}

/** What an author takes along of a run. */
export interface EmbeddedRun {
  /** In the theme that is chosen; where that is the page's, in both, the light one first. */
  readonly pictures: readonly EmbeddedPicture[];
  /** The whole run as HTML. */
  readonly transcript: () => string;
}

interface Wanted {
  readonly theme: EmbedTheme;
  /** In CSS pixels. */
  readonly height: number;
}

/** The first run of a reel at a moment; null where there is none. */
export function embeddedRun(
  { reel, cursor: moment }: ChosenMoment,
  { theme, height }: Wanted,
  text: Catalogue,
): EmbeddedRun | null {
  const [trace] = reel.traces;
  if (trace === undefined || drawing === undefined) return null;
  const cursor = cursorsAt(reel, moment)[0] ?? 0;
  const themes = theme === 'auto' ? (['light', 'dark'] as const) : [theme];
  const pictures = themes.map((drawn): EmbeddedPicture => {
    const look = { width: PICTURE_WIDTH, theme: drawn };
    return {
      theme: drawn,
      file: fileName(trace, cursor, drawing).replace(/(?=\.svg$)/, drawn === 'dark' ? '-dark' : ''),
      draw: () => momentPicture(trace, cursor, text, { ...look, rows: rowsThatFit(trace, text, look, height) }),
    };
  });
  return { pictures, transcript: () => transcriptFragment(transcriptOf(trace, text)) };
}
