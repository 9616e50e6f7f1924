import { describe, expect, it } from 'vitest';
import { type RichPiece, richPieces } from '../../controls/richText.ts';
import { en } from '../../i18n/en.ts';
import { pseudo } from '../../i18n/pseudo.ts';
import { markWords } from './markWords.ts';

const words = (pieces: readonly RichPiece[]): readonly string[] =>
  pieces.flatMap((piece) => {
    if (piece.kind === 'strong') return words(piece.pieces);
    return piece.kind === 'word' ? [piece.text] : [];
  });

const plain = (pieces: readonly RichPiece[]): string =>
  pieces.map((piece) => (piece.kind === 'strong' ? plain(piece.pieces) : piece.text)).join('');

const mark = markWords(en.glossary.entries);
const marked = (sentence: string) => words(mark(richPieces(sentence)));

describe('hard words in a sentence', () => {
  it('are found where they first occur, also in what is strong and in code', () => {
    expect(marked('A **challenge** is stored: the challenge of `state`, `state`.')).toEqual(['challenge', 'state']);
  });

  it('are the longest that fit, and whole', () => {
    expect(marked('The authorization code flow')).toEqual(['authorization code flow']);
    expect(marked('challenged, rehash, PKCE-like, redirecting')).toEqual([]);
  });

  it('are names of the wire only in code, so that a state of mind stays one', () => {
    expect(marked('In this state of things it is plain.')).toEqual([]);
    expect(marked('Under `plain`')).toEqual(['plain']);
  });

  it('leave the sentence as it was', () => {
    const sentence = 'The token endpoint does not know `state`; **PKCE** does.';
    expect(plain(mark(richPieces(sentence)))).toBe(plain(richPieces(sentence)));
  });

  it('are found in every language', () => {
    const strange = pseudo(en);
    const sentence = strange.stage.invitation.replace(/^./, '');
    expect(words(markWords(strange.glossary.entries)(richPieces(sentence)))).toEqual([]);
    const meaning = strange.story.secret('code_verifier').meaning;
    expect(words(markWords(strange.glossary.entries)(richPieces(meaning))).length).toBeGreaterThan(1);
  });
});

describe('the glossary', () => {
  it('explains each word once, in sentences, in alphabetical order', () => {
    const { entries } = en.glossary;
    const terms = entries.map(({ term }) => term);
    expect(terms).toEqual([...terms].sort((one, other) => one.localeCompare(other, 'en')));
    const found = entries.flatMap(({ words: own, names }) => [...own, ...names.map((name) => `\`${name}\``)]);
    expect(new Set(found).size).toBe(found.length);
    for (const { meaning } of entries) expect(meaning).toMatch(/^[A-Z].{20,260}\.$/);
  });
});
