/** A stretch of a text that agrees with another text at the same places, or does not. */
export interface Stretch {
  readonly text: string;
  readonly same: boolean;
}

/** How many characters two texts have in common at their beginning. */
export function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** A text in stretches by whether another has the same characters at the same places. */
export function stretches(text: string, other: string): readonly Stretch[] {
  const found: { text: string; same: boolean }[] = [];
  [...text].forEach((character, index) => {
    const same = other[index] === character;
    const open = found.at(-1);
    if (open?.same === same) open.text += character;
    else found.push({ text: character, same });
  });
  return found;
}
