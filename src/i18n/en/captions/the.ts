const COMMON_NOUNS = ['Browser', 'Computer', 'Device', 'Laptop', 'Phone', 'Tablet'];

/** A party inside a sentence: `the phone` where its name is what it is, else the name itself. */
export function the(name: string): string {
  return COMMON_NOUNS.includes(name) ? `the ${name.toLowerCase()}` : name;
}

/** The same at the beginning of a sentence. */
export function sentenceThe(name: string): string {
  return COMMON_NOUNS.includes(name) ? `The ${name.toLowerCase()}` : name;
}
