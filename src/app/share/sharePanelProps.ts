/** What each way of sharing is given. */
export interface SharePanelProps {
  /** Closes the dialog. */
  readonly onClose: () => void;
}
