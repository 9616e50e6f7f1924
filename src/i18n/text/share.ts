import type { CopyText } from './app.ts';

/** What the page shows now, in the words of the story. */
export interface ShownPlace {
  readonly title: string;
  /** The switches that are not at their defaults. */
  readonly switches: readonly { readonly name: string; readonly value: string }[];
  /** What each run that is shown has come to; `name` is empty where there is one only. */
  readonly runs: readonly { readonly name: string; readonly standing: string }[];
  readonly cursor: number;
  readonly length: number;
  /** What the moment is called; null before the first. */
  readonly moment: string | null;
}

/** Whether the page opens without a network. `later`: it does, and a new version of it waits to be used. */
export type Availability = 'oneFile' | 'kept' | 'later' | 'not';

/** The words of what leads others to what is shown. */
export interface ShareText {
  readonly title: string;
  readonly close: string;
  /** Names the set of tabs. */
  readonly tabs: string;
  readonly link: {
    readonly tab: string;
    readonly label: string;
    readonly copy: CopyText;
    readonly contains: string;
    readonly contents: (place: ShownPlace) => readonly string[];
    /** What happens with the parts of the link. */
    readonly sent: string;
    /** Where the link leads to the computer that it is shown on. */
    readonly onlyHere: string;
    readonly chat: string;
    /** A few lines for a conversation. */
    readonly chatText: (place: ShownPlace, link: string) => string;
    readonly copyChat: CopyText;
  };
  readonly qr: {
    readonly heading: string;
    /** Names the picture. */
    readonly name: string;
    readonly large: string;
    readonly tooLong: string;
    readonly close: string;
  };
  readonly export: {
    readonly tab: string;
    readonly format: string;
    readonly run: string;
    /** A format by its id, and whether it holds the moment or the whole run. */
    readonly formatName: (id: string, covers: 'moment' | 'run') => string;
    readonly text: string;
    readonly copy: CopyText;
    readonly download: string;
    /** Where the page that this one is part of forbids downloads. */
    readonly noDownload: string;
    readonly picture: string;
    readonly pictureName: (title: string) => string;
    readonly size: string;
    readonly scale: (scale: number) => string;
    readonly downloadPicture: string;
    readonly noPicture: string;
    readonly print: string;
  };
  readonly offline: (availability: Availability) => string;
}
