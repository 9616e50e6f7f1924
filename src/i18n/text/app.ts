/** A switch that was changed, in the words of the story. */
export interface SwitchChange {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** The run that it was changed in, counted from 1; null where it was changed in every run that is shown. */
  readonly run: number | null;
}

/** The words of a button that copies. */
export interface CopyText {
  readonly copy: string;
  readonly copied: string;
  readonly deniedTitle: string;
  readonly deniedHint: string;
  readonly close: string;
}

/** The words around the story, wherever it is shown: switches, player, notices. */
export interface AppText {
  readonly product: string;
  readonly bar: {
    readonly scenario: string;
    readonly inspector: string;
    readonly switches: string;
    readonly moreSwitches: string;
    /** Stands behind it. */
    readonly changedSwitches: (changed: number) => string;
    readonly undo: string;
    readonly redo: string;
    readonly reset: string;
    readonly view: string;
    readonly single: string;
    readonly sideBySide: string;
    readonly verdict: string;
    /** Whether the learner is asked before a step that decides. */
    readonly predict: string;
    readonly predictValue: Readonly<Record<'off' | 'on', string>>;
    readonly predictMeaning: string;
    /** Of a switch that the author of the surrounding page keeps as it is. */
    readonly locked: string;
  };
  readonly stage: { readonly heading: string };
  readonly caption: {
    readonly heading: string;
    /** `12 / 22` */
    readonly position: (cursor: number, length: number) => string;
    /** What the live region says at a moment. */
    readonly announcement: (cursor: number, length: number, title: string, caption: string) => string;
    readonly start: string;
    /** Starts, with questions before the steps that decide. */
    readonly startAsked: string;
    /** Stands for how things stand until it was predicted. */
    readonly predictFirst: string;
    readonly suggestions: string;
    /** A run that can be watched with one press, by its name. */
    readonly suggest: (suggestion: string) => string;
    /** At the end of a run: what to try next. */
    readonly next: (next: string) => string;
    /** Who decided the outcome: a party, its check's id and the sentence about it. */
    readonly decidedBy: (party: string, check: string) => string;
  };
  readonly transport: {
    readonly name: string;
    readonly first: string;
    readonly back: string;
    readonly play: string;
    readonly pause: string;
    readonly step: string;
    readonly last: string;
    readonly decisive: string;
    /** The label of a mark that is pointed at. */
    readonly mark: (cursor: number, title: string | null) => string;
    readonly timeline: string;
    /** The slider's value in words. */
    readonly timelineValue: (cursor: number, length: number, title: string | null) => string;
    readonly speed: string;
    readonly speedValue: (speed: number) => string;
  };
  readonly compare: {
    readonly heading: string;
    /** Names a run by the switches in which the runs differ, and by its place unless they tell it from all others. */
    readonly run: (
      ordinal: number | null,
      switches: readonly { readonly name: string; readonly value: string }[],
    ) => string;
    /** The part of the page that shows a run. */
    readonly region: (run: string) => string;
    readonly switchesOf: (run: string) => string;
    readonly add: string;
    readonly remove: (run: string) => string;
    /** The moment does not happen in a run. */
    readonly absent: (title: string) => string;
    /** `number` is the moment's place on the common timeline. */
    readonly firstDifference: (number: number) => string;
    readonly noDifference: string;
  };
  readonly notice: {
    readonly changed: (changes: readonly SwitchChange[]) => string;
    /** From which step on the new run differs from the old one; null where it does not. */
    readonly differs: (step: number | null) => string;
    readonly reset: string;
    readonly comparing: (runs: number) => string;
    readonly single: string;
    readonly undone: string;
    readonly redone: string;
    readonly restored: string;
    readonly dismiss: string;
    readonly linkHeading: string;
    /** A parameter of the link whose value is not used. */
    readonly badParameter: (name: string, value: string, used: string) => string;
    /** The same where the parameter is passed over as if it were not there. */
    readonly ignoredParameter: (name: string, value: string) => string;
    readonly repeatedParameter: (name: string, used: string) => string;
    readonly moreWarnings: (count: number) => string;
    /** The run that was chosen takes code that is still being fetched. */
    readonly awaited: string;
    /** That code could not be fetched. */
    readonly unreachable: string;
    /** The run takes cryptography that a page over plain http does not get. */
    readonly unsafe: string;
    readonly retry: string;
    /** Closes that message: the switches go back to the run that is shown. */
    readonly stay: string;
  };
  readonly inspector: { readonly heading: string; readonly open: string; readonly close: string };
  readonly failure: {
    readonly title: string;
    readonly text: string;
    readonly link: string;
    readonly details: string;
    readonly reset: string;
  };
}
