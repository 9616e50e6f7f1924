/** A hard word, and what it means in plain words. */
export interface GlossaryEntry {
  /** How it stands in the list of all words. */
  readonly term: string;
  /** How it occurs in sentences. */
  readonly words: readonly string[];
  /** How it is called on the wire, such as `code_verifier`. */
  readonly names: readonly string[];
  readonly meaning: string;
}

/** The hard words of OAuth, explained where they occur and in one list. */
export interface GlossaryText {
  readonly heading: string;
  readonly intro: string;
  readonly close: string;
  readonly entries: readonly GlossaryEntry[];
}
