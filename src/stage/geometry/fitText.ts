/** A text of at most so many characters; what is cut off is told by `…`. Less than one character leaves nothing. */
export function fitText(text: string, most: number): string {
  const room = Math.floor(most);
  if (text.length <= room) return text;
  return room < 1 ? '' : `${text.slice(0, room - 1)}…`;
}

/** The beginning of a long value: enough to recognise it by. */
export function beginningOf(value: string): string {
  return value.length <= 9 ? value : `${value.slice(0, 6)}…`;
}
