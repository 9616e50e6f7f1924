/** One key or chord, and what it does. */
export interface KeyHelp {
  /** As printed on the keys: `→`, `Shift`, `Home`. Alternatives are separate entries. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** Which keys there are. */
export interface KeysText {
  readonly title: string;
  readonly intro: string;
  readonly singleKeys: string;
  readonly singleKeysHint: string;
  readonly list: readonly KeyHelp[];
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
