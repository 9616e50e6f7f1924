/** What is said of a saved state that a link brings along; each is a sentence. */
export interface SavedStateText {
  /** What can be read, where something else came. */
  readonly unread: string;
  /** What stands beside it in the link and says otherwise. */
  readonly overruled: (parameter: string, value: string) => string;
}
