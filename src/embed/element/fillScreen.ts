/** Lets an element fill the screen, or gives the screen back; false where the browser does not allow it. */
export function fillScreen(element: Element): boolean {
  const { ownerDocument } = element;
  if (!ownerDocument.fullscreenEnabled) return false;
  const isFilling = element.matches(':fullscreen');
  (isFilling ? ownerDocument.exitFullscreen() : element.requestFullscreen()).catch(() => undefined);
  return true;
}
