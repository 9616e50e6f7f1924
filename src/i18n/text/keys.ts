/** One key or chord, and what it does. */
export interface KeyHelp {
  /** As printed on the keys: `→`, `Shift`, `Home`. Alternatives are separate entries. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** What is said of the keyboard, and of the marks on the timeline. */
export interface KeysText {
  readonly title: string;
  readonly intro: string;
  readonly singleKeys: string;
  readonly singleKeysHint: string;
  /** Of the player and the switches. */
  readonly list: readonly KeyHelp[];
  /** What only a page of its own answers, not an element in another page. */
  readonly ofPage: readonly KeyHelp[];
  /** What an element in another page answers instead, where it may fill the screen. */
  readonly ofWidget: readonly KeyHelp[];
  readonly always: readonly KeyHelp[];
  /** Above the keys that mean in presenter mode what they mean on the page. */
  readonly asOnPage: string;
  /** The keys that mean something else, or something at all, in presenter mode only. */
  readonly presenter: { readonly heading: string; readonly list: readonly KeyHelp[] };
  /** What the marks on the timeline mean. */
  readonly marks: {
    readonly heading: string;
    readonly hostile: string;
    readonly decisive: string;
    readonly differs: string;
  };
  readonly close: string;
}
