/** Scrolls what is ours, and nothing around it, until an element is in view. */
export function revealWithin(scroller: HTMLElement, element: Element): void {
  const view = scroller.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const [above, below] = [box.top - view.top, box.bottom - view.bottom];
  if (above < 0) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += Math.min(below, above);
}
