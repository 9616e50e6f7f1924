/** What is said of a saved state that a link brings along; each is a sentence. */
export interface SavedStateText {
  /** What can be read, where something else came. */
  readonly unread: string;
  /** Why something that stands beside it in the link is not used. */
  readonly overruled: string;
}
