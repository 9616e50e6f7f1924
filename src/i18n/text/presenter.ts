/** The words of presenter mode and of the overview of all steps. */
export interface PresenterText {
  /** Names what fills the window. */
  readonly name: string;
  readonly tools: {
    readonly name: string;
    readonly blackout: string;
    readonly overview: string;
    readonly hideVerdict: string;
    readonly switches: string;
    readonly theme: (choice: string) => string;
    readonly speaker: string;
    readonly fullScreen: string;
    readonly keys: string;
    readonly leave: string;
    /** On the button that leaves: that a key does it too. */
    readonly escape: string;
  };
  /** What stands for a verdict that the room is not to see yet, to those who hear it. */
  readonly covered: string;
  readonly black: {
    /** Says that the screen is black, to those who do not see that it is. */
    readonly announcement: string;
    /** The name of what is pressed to bring the picture back. */
    readonly lift: string;
  };
  readonly overview: {
    readonly title: string;
    readonly hint: string;
    readonly close: string;
    readonly route: (from: string, to: string) => string;
    readonly finding: (finding: 'passed' | 'failed') => string;
    /** In the place of a step or a phase that the room has not seen while the verdict is hidden. */
    readonly ahead: string;
  };
}
