/** What a widget says before its code is there. */
export interface LoaderText {
  /** The button that fetches the rest; `title` is what the widget shows, where its author says so. */
  readonly open: (title: string | null) => string;
  readonly loading: string;
  readonly failed: string;
  readonly again: string;
  /** The button that shows what stands in the widget's place where it cannot run. */
  readonly transcript: string;
}
