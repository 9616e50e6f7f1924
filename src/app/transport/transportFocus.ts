export const PLAY_BUTTON_ID = 'play';
export const NEXT_BUTTON_ID = 'next-step';

/** Moves the focus to a button of the transport, where the button that had it goes away. */
export function focusTransport(tree: Document | ShadowRoot, id: typeof PLAY_BUTTON_ID | typeof NEXT_BUTTON_ID): void {
  tree.getElementById(id)?.focus({ preventScroll: true });
}
