import { spokenName } from './facts/names.ts';

/** Every sign of ASCII that CommonMark or its extensions may take for more than a sign. @see CommonMark §2.4 */
const SIGN = /[!-&(-+\--/:-@[-`{-~]/g;

/** What the catalogue marks as code. */
const CODE = '`(?!\\u2060)(?:[^`]|`\\u2060)+`(?!\\u2060)';

const escapedName = (name: string) => name.replace(SIGN, '\\$&');

const asPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Finds the names in a sentence and writes their signs so that Markdown shows them as they are: no name becomes a link,
 * an emphasis, a tag or a list. What else stands in the sentence stays.
 */
export function markdownNames(names: readonly string[]): (sentence: string) => string {
  const strange = new Map(names.flatMap((name) => [name, spokenName(name)].map((said) => [said, escapedName(name)])));
  const longestFirst = [...strange.keys()]
    .filter((said) => strange.get(said) !== said)
    .sort((one, other) => other.length - one.length);
  if (longestFirst.length === 0) return (sentence) => sentence;
  // In code a name is a value, such as a host, and shown as it is.
  const namesAndCode = new RegExp([...longestFirst.map(asPattern), CODE].join('|'), 'g');
  return (sentence) => sentence.replace(namesAndCode, (said) => strange.get(said) ?? said);
}
