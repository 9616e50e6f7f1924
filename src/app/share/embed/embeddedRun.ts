import { transcriptFragment } from '../../../export/transcriptFragment.ts';
import type { Catalogue } from '../../../i18n/catalogue.ts';
import { transcriptOf } from '../../../i18n/transcript.ts';
import { drawMoment, type Picture } from '../../../stage/picture/momentPicture.ts';
import { rowsThatFit } from '../../../stage/picture/rowsThatFit.ts';
import type { Configuration } from '../../session/configuration.ts';
import { cursorsAt } from '../../session/reel.ts';
import type { ChosenMoment } from './chosenMoment.ts';
import type { EmbedTheme } from './embedChoices.ts';
import { pictureName } from './pictureName.ts';

/** About as wide as a column of text, so that nothing is drawn smaller there. */
const PICTURE_WIDTH = 720;

/** What an element needs beside its picture: its border, the row of its button, and that of “As text”. */
const AROUND_PICTURE = 2 + 56 + 24;

/** The moment as a picture that is no higher than what stands in its place later. */
export interface EmbeddedPicture {
  readonly theme: 'light' | 'dark';
  readonly file: string;
  /** As an SVG document, with its size. */
  readonly draw: () => Picture;
}

/** What an author takes along of a run. */
export interface EmbeddedRun {
  /** In the theme that is chosen; where that is the page's, in both, the light one first. */
  readonly pictures: readonly EmbeddedPicture[];
  /** The whole run as HTML. */
  readonly transcript: () => string;
}

interface Wanted {
  readonly configuration: Configuration;
  readonly theme: EmbedTheme;
  /** Of what it stands in, in CSS pixels. */
  readonly height: number;
}

/** The first run of a reel at a moment; null where there is none. */
export function embeddedRun(
  { reel, cursor: moment }: ChosenMoment,
  { configuration, theme, height }: Wanted,
  text: Catalogue,
): EmbeddedRun | null {
  const [trace] = reel.traces;
  if (trace === undefined) return null;
  const cursor = cursorsAt(reel, moment)[0] ?? 0;
  const themes = theme === 'auto' ? (['light', 'dark'] as const) : [theme];
  const look = { width: PICTURE_WIDTH, theme: 'light' } as const;
  const rows = rowsThatFit(trace, text, look, height - AROUND_PICTURE);
  const named = { configuration, cursor, rows: rows.latest, locale: text.locale };
  const pictures = themes.map((drawn): EmbeddedPicture => {
    const draw = () => drawMoment(trace, cursor, text, { ...look, theme: drawn, rows });
    return { theme: drawn, file: pictureName(named, drawn), draw };
  });
  return { pictures, transcript: () => transcriptFragment(transcriptOf(trace, text)) };
}
