const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number in words where it is small. */
export const inWords = (count: number): string => WORDS[count] ?? String(count);

/** The same at the beginning of a sentence. */
export function sentenceCount(count: number): string {
  const words = inWords(count);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
