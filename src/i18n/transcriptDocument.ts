/** A run told in words, from beginning to end: plain data for whoever writes it as HTML or Markdown. */
export interface TranscriptDocument {
  /** BCP 47 language tag of everything that follows. */
  readonly locale: string;
  readonly title: string;
  readonly summary: string;
  readonly cast: TranscriptCast;
  readonly settings: TranscriptSettings;
  readonly phases: readonly TranscriptPhase[];
  readonly outcome: TranscriptOutcome;
}

export interface TranscriptCast {
  readonly heading: string;
  readonly parties: readonly TranscriptParty[];
  /** What some of them know before the first message. */
  readonly learned: readonly string[];
}

export interface TranscriptParty {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** Half a sentence. */
  readonly part: string;
}

export interface TranscriptSettings {
  readonly heading: string;
  readonly entries: readonly { readonly name: string; readonly value: string; readonly meaning: string }[];
}

export interface TranscriptPhase {
  readonly id: string;
  readonly heading: string;
  readonly steps: readonly TranscriptStep[];
}

/** Captions and sentences may have `**strong**` and `` `code` `` in them, as everywhere in the catalogue. */
export interface TranscriptStep {
  /** From 1; the cursor at which the step has happened. */
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly channel: string;
  readonly caption: string;
  /** The raw text of an HTTP message or the address of a handover; null where a person is on one end. */
  readonly message: string | null;
  /** What the person did or was shown; null for everything else. */
  readonly action: string | null;
  readonly observed: readonly string[];
  readonly checks: TranscriptList<TranscriptCheck>;
  readonly learned: TranscriptList<string>;
  /** The states that the step changed. */
  readonly states: TranscriptList<string>;
}

/** A list with the heading that it goes under. */
export interface TranscriptList<Item> {
  readonly heading: string;
  readonly items: readonly Item[];
}

export interface TranscriptCheck {
  readonly id: string;
  readonly ref: string;
  readonly by: string;
  readonly passed: boolean | null;
  /** `passed` in words. */
  readonly result: string;
  readonly sentence: string;
}

export interface TranscriptOutcome {
  readonly heading: string;
  /** One line. */
  readonly verdict: string;
  readonly sentence: string;
  /** Who decided, by which check and section; null where nothing had to be decided. */
  readonly decidedBy: string | null;
}
