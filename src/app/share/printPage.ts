/** Prints what is to be printed of the page, once the dialog that it was asked for in is gone. */
export function printPage(closeDialog: () => void): void {
  closeDialog();
  window.requestAnimationFrame(() => window.requestAnimationFrame(() => window.print()));
}
