/** Something in a plan that could not be used as it stands. `found` and `allowed` are what somebody typed: signs only. */
export interface AgendaFault {
  readonly kind:
    | 'bad'
    | 'missing'
    | 'unknown'
    | 'tooLong'
    | 'tooMany'
    | 'tooFew'
    | 'tooLarge'
    | 'empty'
    | 'noJson'
    | 'tooWrong';
  /** Counted from 1; null where it is in no stop. */
  readonly stop: number | null;
  /** Which stop that is now; absent where it is the same, or is none any more. */
  readonly movedTo?: number;
  /** Such as `settings.pkce`; empty for the whole. */
  readonly field: string;
  readonly found: string;
  /** One that ends in an ellipsis is how others may begin. */
  readonly allowed: readonly string[];
  /** Which of those was most likely meant; null where none is near. */
  readonly nearest: string | null;
  /** What a switch is at where nothing is chosen; absent where it is none. */
  readonly usual?: string;
  readonly remedy: 'default' | 'shortened' | 'ignored' | 'leftOut' | 'refused';
}

/** The words of the plan of an instructor: the moments that are to be shown, one after the other. */
export interface AgendaText {
  readonly title: string;
  readonly close: string;
  readonly empty: string;
  readonly full: string;
  readonly name: string;
  readonly stops: string;
  readonly add: string;
  /** How a stop gets more than one moment. */
  readonly extending: string;
  /** `number` counts from 1, here and below. */
  readonly stop: {
    readonly name: (number: number) => string;
    /** Where a run begins. */
    readonly beginning: string;
    readonly moment: (number: number, title: string) => string;
    /** From a moment up to another one. */
    readonly stretch: (from: string, to: string) => string;
    readonly usual: string;
    readonly sideBySide: (runs: number) => string;
    readonly note: (number: number) => string;
    readonly noteHint: string;
    readonly go: (number: number) => string;
    readonly up: (number: number) => string;
    readonly down: (number: number) => string;
    readonly remove: (number: number) => string;
    /** Lets the stop go on up to the step that is shown; null where that is none up to which it could. */
    readonly extend: (step: number | null) => string;
    /** Lets it end where it begins. */
    readonly shorten: string;
    /** The name of a button by the words on it and the stop that it is for. */
    readonly forStop: (action: string, number: number) => string;
    readonly goWord: string;
  };
  readonly done: {
    /** Also where the stop before shows the same moment. */
    readonly added: (number: number, repeated: boolean) => string;
    readonly moved: (to: number, count: number) => string;
    readonly removed: (number: number) => string;
    readonly cleared: string;
    /** `faults`: at how many places something could not be used; they are listed below. */
    readonly imported: (stops: number, faults: number) => string;
    readonly lengthened: (number: number, step: number) => string;
    readonly shortened: (number: number) => string;
    readonly restored: string;
  };
  readonly undo: string;
  readonly clear: string;
  readonly present: string;
  readonly export: string;
  /** Without its ending. */
  readonly fileName: string;
  readonly import: {
    readonly open: string;
    readonly file: string;
    readonly text: string;
    readonly use: string;
    readonly refused: string;
    /** Where every stop was left out, for reasons that are listed below, or there is none. */
    readonly nothing: (leftOut: boolean) => string;
    readonly unreadable: string;
    readonly more: (count: number) => string;
  };
  readonly copy: {
    readonly copy: string;
    readonly copied: string;
    readonly deniedTitle: string;
    readonly deniedHint: string;
    readonly close: string;
  };
  /** A sentence or two: what is wrong, where, what may stand there, and what was done about it. */
  readonly fault: (fault: AgendaFault) => string;
  readonly bar: {
    readonly name: string;
    readonly position: (number: number, count: number) => string;
    readonly previous: string;
    readonly next: string;
    /** Shows the note of the stop. */
    readonly note: string;
    /** Lets the stop go on up to what is shown. */
    readonly extend: string;
    /** When that can be done. */
    readonly extending: string;
    readonly edit: string;
    readonly close: string;
    readonly problems: string;
  };
}
