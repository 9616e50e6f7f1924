/** The words of what only a page of its own has: the bar at its top, its transcript, the way past the bars. */
export interface ShellText {
  /** Names the links that lead past the bars. */
  readonly skip: string;
  readonly skipToStage: string;
  readonly skipToCaption: string;
  readonly skipToTranscript: string;
  readonly noScript: string;
  /** Opens what leads others to what is shown. */
  readonly share: string;
  /** Opens the moments that an instructor wants to show. */
  readonly plan: string;
  /** Opens the list of hard words. */
  readonly words: string;
  /** Starts the presenter mode. */
  readonly present: string;
  readonly keys: string;
  readonly theme: (choice: string) => string;
  readonly transcript: {
    readonly heading: string;
    readonly close: string;
    readonly goToStep: (number: number) => string;
  };
  /** Code of the page itself could not be fetched when it was asked for. */
  readonly unfetched: string;
  /** Loads the page from its address, which leads to the same moment. */
  readonly reload: string;
}
