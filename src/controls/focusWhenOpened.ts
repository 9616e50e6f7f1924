/** As a ref: gives an element the focus when the dialog around it opens. */
export function focusWhenOpened(element: HTMLElement | null): void {
  element?.setAttribute('autofocus', '');
}
