/** The words of the way to any step. */
export interface GoToText {
  readonly title: string;
  readonly number: (length: number) => string;
  readonly go: string;
  readonly steps: string;
  readonly close: string;
}
