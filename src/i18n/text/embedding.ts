import type { CopyText } from './app.ts';

/** The words of what puts the lab into another page. */
export interface EmbeddingText {
  readonly tab: string;
  readonly shown: {
    readonly heading: string;
    readonly moment: string;
    readonly beginning: string;
    /** A moment by its number and its title. */
    readonly momentName: (number: number, title: string) => string;
    /** The run of these switches has not the moment that was chosen; `title` is the one before it that it has, null for the beginning. */
    readonly momentInstead: (title: string | null) => string;
    readonly ui: string;
    readonly uiName: Readonly<Record<'full' | 'min' | 'none', string>>;
    readonly theme: string;
    readonly themeName: Readonly<Record<'auto' | 'light' | 'dark', string>>;
    readonly controls: string;
    readonly keyboard: string;
    readonly links: string;
    readonly predict: string;
  };
  readonly switches: {
    readonly heading: string;
    readonly lockHint: string;
    readonly hint: string;
    /** The heads of the columns. */
    readonly name: string;
    readonly value: string;
    readonly locked: string;
    /** What one control is for, by the name of its switch. */
    readonly lock: (name: string) => string;
    readonly run: (number: number) => string;
    readonly inRun: (name: string, number: number) => string;
  };
  readonly names: {
    readonly heading: string;
    readonly hint: string;
    /** Labels of the fields of a party, by what it is called otherwise. */
    readonly name: (party: string) => string;
    readonly host: (party: string) => string;
    readonly tooLong: string;
    /** What judges names has not come yet. */
    readonly coming: string;
  };
  readonly frame: {
    readonly heading: string;
    readonly height: string;
    readonly width: string;
    /** Two heights of as much of the lab as is chosen. */
    readonly heightHint: (usual: number, least: number) => string;
    readonly lowHeight: (least: number) => string;
    readonly badHeight: (least: number, most: number) => string;
    readonly reveal: string;
    readonly revealName: Readonly<Record<'auto' | 'interaction', string>>;
    readonly poster: string;
    readonly transcript: string;
    readonly sandbox: string;
    readonly sandboxName: Readonly<Record<'scripts' | 'popups' | 'free', string>>;
    readonly sandboxLinks: string;
  };
  readonly snippet: {
    readonly heading: string;
    readonly name: Readonly<Record<'element' | 'react' | 'frame' | 'markdown', string>>;
    /** What it takes besides, such as a file or a header. */
    readonly needs: Readonly<Record<'element' | 'react' | 'frame' | 'markdown', string>>;
    readonly needsHeading: string;
    /** The pictures have to lie beside the page, under these names: one, or a light and a dark one. */
    readonly pictures: (files: readonly string[]) => string;
    /** Its addresses lead to the computer that it is shown on. */
    readonly onlyHere: string;
    readonly label: string;
    readonly copy: CopyText;
    readonly picture: string;
    readonly downloadPicture: string;
    readonly pictureIn: Readonly<Record<'light' | 'dark', string>>;
    readonly downloadPictureIn: Readonly<Record<'light' | 'dark', string>>;
    /** A run that is not made yet has no picture and no transcript. */
    readonly noRun: string;
    /** In the author's page, above what the head of a page has. */
    readonly once: string;
    /** In the author's page: the link to the lab. */
    readonly open: (title: string) => string;
  };
  readonly preview: {
    readonly heading: string;
    readonly name: (title: string) => string;
    readonly width: string;
    /** A width of the frame in CSS pixels; null for as wide as there is room. */
    readonly widthName: (width: number | null) => string;
    readonly widthMeaning: (width: number | null) => string;
    /** How large the frame is, in CSS pixels, and in how many hundredths of that it is shown. */
    readonly size: (width: number, height: number, percent: number) => string;
    /** Why there is a picture instead: no more is pasted, a reader sees no more at first, or no other page may be shown. */
    readonly still: Readonly<Record<'isAll' | 'untilPressed' | 'noFrame', string>>;
    /** On the button that brings the lab. */
    readonly button: (title: string) => string;
  };
}
