import type { Party } from '../trace/trace.ts';
import type { Catalogue } from './catalogue.ts';
import { spokenName } from './facts/names.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';
const PADDING = ['öñé', 'ţŵö', 'ţĥŕéé', 'ƒöûŕ', 'ƒîṽé'];

const accents = new Map([...PLAIN].map((letter, index) => [letter, [...ACCENTED][index] ?? letter]));
const accented = (text: string) => [...text].map((letter) => accents.get(letter) ?? letter).join('');

/** About 40 % more, in words, so that it breaks like other text. */
function padding(length: number): string {
  let added = '';
  for (let index = 0; added.length < length * 0.4; index += 1) added += ` ${PADDING[index % PADDING.length]}`;
  return added;
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What stays as it is: code, strings that are pseudo already, and facts. */
function untouched(facts: readonly string[]): RegExp {
  const longestFirst = [...facts].sort((one, other) => other.length - one.length).map(escaped);
  return new RegExp(['`[^`]*`', '\\[[^[\\]]*\\]', ...longestFirst].join('|'), 'g');
}

/** References to specifications are the same in every language. */
const isReferences = (text: string) =>
  /^(?:RFC|draft-|§|[,; \d.]|[Aa]ppendix [A-Z]|[a-z]+-)+$/.test(text) && text.includes('§');

/** Accents a sentence, makes it longer and puts it in brackets; an empty one stays empty. */
export function pseudoText(text: string, facts: readonly string[] = []): string {
  if (text === '' || isReferences(text)) return text;
  const kept = untouched(facts.filter((fact) => fact !== ''));
  let strange = '';
  let end = 0;
  for (const match of text.matchAll(kept)) {
    strange += accented(text.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  strange += accented(text.slice(end));
  return `[${strange}${padding(text.length)}]`;
}

const isParty = (value: object): value is Party => 'kind' in value && 'name' in value && 'host' in value;

/** An identifier such as `code` or `authorization.open` is no fact: it is never shown as it is. */
const isIdentifier = (text: string) => /^[a-z][A-Za-z0-9_.-]*$/.test(text);

/** The facts in what a sentence is made of: names and hosts of parties, and texts that are no identifiers. */
function factsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return isIdentifier(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(factsIn);
  if (typeof value !== 'object' || value === null) return [];
  if (isParty(value)) return [value.name, spokenName(value.name), value.host ?? ''];
  // Of a Trace the cast is enough, and the rest is long.
  return 'cast' in value ? factsIn(value.cast) : Object.values(value).flatMap(factsIn);
}

function strange(value: unknown, facts: readonly string[]): unknown {
  if (typeof value === 'string') return pseudoText(value, facts);
  if (typeof value === 'function') {
    return (...given: readonly unknown[]) => strange(value(...given), given.flatMap(factsIn));
  }
  if (Array.isArray(value)) return value.map((entry) => strange(entry, facts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, strange(entry, facts)]));
}

/** A language made of another one: every sentence accented, bracketed and about 40 % longer; marks, code and facts stay. */
export function pseudo(catalogue: Catalogue): Catalogue {
  // The shape stays: every string becomes a string, every function one that returns the same shape.
  const all = strange(catalogue, []) as Catalogue;
  // What a word is found by stands inside sentences, accented, and a name of the wire is code.
  const entries = all.glossary.entries.map((entry, index) => ({
    ...entry,
    words: (catalogue.glossary.entries[index]?.words ?? []).map(accented),
    names: catalogue.glossary.entries[index]?.names ?? [],
  }));
  const glossary = { ...all.glossary, entries };
  return { ...all, glossary, locale: 'en-XA', language: 'Pseudo-English' };
}
