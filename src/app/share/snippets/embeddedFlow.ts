import type { LinkParts } from '../../link/formatLink.ts';

/** What a frame may do. `popups`: links may open new tabs; `free`: it is not in a sandbox. */
export type Sandbox = 'scripts' | 'popups' | 'free';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** What an author puts into a page. */
export interface EmbeddedFlow {
  /** What is shown, and how it stands in its surroundings. */
  readonly link: LinkParts;
  /** What it is called. */
  readonly title: string;
  /** The folder of the lab: a whole address that ends with `/`. */
  readonly lab: string;
  /** When an element brings the lab. */
  readonly reveal: 'auto' | 'interaction';
  /** In CSS pixels. */
  readonly height: number;
  readonly sandbox: Sandbox;
  /** The names of the files with the picture: one, or one for the light and one for the dark. */
  readonly pictures: readonly string[];
  /** Of each of them, in CSS pixels; null as long as none is drawn. */
  readonly pictureSize: PictureSize | null;
  /** Whether a picture stands in the place of an element first, in print, and where no script runs. */
  readonly withPoster: boolean;
  /** The transcript as HTML that stands in an element; null where a link to the lab is enough. */
  readonly transcript: string | null;
}

/** The sentences that end up in the author's page. */
export interface SnippetWords {
  /** Above what a page needs once, however many flows it has. */
  readonly once: string;
  /** The link to the lab, where the lab itself cannot be. */
  readonly open: (title: string) => string;
}
