const INSIDE = /(?<=[\p{L}\d,;()’“*`–-] ?\*{0,2})(?<![.?!:]\*{0,2} \*{0,2})Your (?=\p{Ll})/gu;

/** A sentence about a client of that name. The reader’s own is no proper name: `Your client` is small inside a sentence. */
export function withOwnName(text: string, client: string): string {
  return client.startsWith('Your ') ? text.replaceAll(INSIDE, 'your ') : text;
}
