import type { Check } from '../../trace/trace.ts';

/** A smallest part of a text that is compared: a line, or a parameter in it. */
export interface Atom {
  readonly text: string;
  readonly differs: boolean;
}

/** Parts of a raw message that stand and fall together; joined they are the text again. */
const atomsOf = (text: string): readonly string[] => text.split(/(?=[\n?&]| HTTP\/)/);

const withoutJoint = (atom: string) => atom.replace(/^[\n?&]/, '');

/** For each of several texts its parts, and whether each part stands in all the others too. */
export function markedTexts(texts: readonly string[]): readonly (readonly Atom[])[] {
  const all = texts.map(atomsOf);
  const known = all.map((atoms) => new Set(atoms.map(withoutJoint)));
  return all.map((atoms) =>
    atoms.map((text) => {
      const content = withoutJoint(text);
      return { text, differs: content !== '' && known.some((others) => !others.has(content)) };
    }),
  );
}

const resultOf = ({ check, about, passed, expected, actual }: Check) =>
  JSON.stringify([check, about ?? null, passed, expected, actual]);

/** For each of several lists of checks whether each check came out the same in all the others. */
export function markedChecks(lists: readonly (readonly Check[])[]): readonly (readonly boolean[])[] {
  const known = lists.map((checks) => new Set(checks.map(resultOf)));
  return lists.map((checks) => checks.map((check) => known.some((others) => !others.has(resultOf(check)))));
}
