import { fileName } from '../../../export/fileName.ts';
import { formats } from '../../../export/formats.ts';
import { transcriptFragment } from '../../../export/transcriptFragment.ts';
import type { Catalogue } from '../../../i18n/catalogue.ts';
import { transcriptOf } from '../../../i18n/transcript.ts';
import { momentPicture } from '../../../stage/picture/momentPicture.ts';
import { cursorOfMoment, cursorsAt, type Reel } from '../../session/reel.ts';
import type { EmbedTheme } from './embedChoices.ts';

const PICTURE_WIDTH = 960;

const drawing = formats.find(({ id }) => id === 'svg');

/** What an author takes along of a run. */
export interface EmbeddedRun {
  /** The moment as an SVG document, in the theme that is chosen. */
  readonly picture: () => string;
  readonly pictureFile: string;
  /** The whole run as HTML. */
  readonly transcript: () => string;
}

/** The first run of a reel at the moment of an id; null where there is none. */
export function embeddedRun(reel: Reel, step: string | null, theme: EmbedTheme, text: Catalogue): EmbeddedRun | null {
  const [trace] = reel.traces;
  if (trace === undefined || drawing === undefined) return null;
  const moment = step === null ? 0 : (cursorOfMoment(reel, step) ?? 0);
  const cursor = cursorsAt(reel, moment)[0] ?? 0;
  const drawn = theme === 'dark' ? 'dark' : 'light';
  return {
    picture: () => momentPicture(trace, cursor, text, { width: PICTURE_WIDTH, theme: drawn }),
    pictureFile: fileName(trace, cursor, drawing),
    transcript: () => transcriptFragment(transcriptOf(trace, text)),
  };
}
