/** Distance to the word and to the edges of the window, in CSS pixels. */
const GAP = 6;

/** Puts what lies over the page below a word, or above it where there is no room, and within the window. */
export function placeBeside(note: HTMLElement, word: HTMLElement): void {
  const at = word.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = note;
  const below = at.bottom + GAP;
  const fits = below + offsetHeight + GAP <= window.innerHeight;
  const left = at.left + at.width / 2 - offsetWidth / 2;
  note.style.top = `${fits ? below : Math.max(GAP, at.top - offsetHeight - GAP)}px`;
  note.style.left = `${Math.max(GAP, Math.min(left, document.documentElement.clientWidth - offsetWidth - GAP))}px`;
}
