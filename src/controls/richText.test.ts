import { describe, expect, it } from 'vitest';
import { richPieces } from './richText.ts';

describe('a marked sentence', () => {
  it('is text where nothing is marked', () => {
    expect(richPieces('The thief waits.')).toEqual([{ kind: 'text', text: 'The thief waits.' }]);
  });

  it('has no pieces where it is empty', () => {
    expect(richPieces('')).toEqual([]);
  });

  it('has strong words and code', () => {
    expect(richPieces('The server **cannot tell** who sent `client_id`.')).toEqual([
      { kind: 'text', text: 'The server ' },
      { kind: 'strong', pieces: [{ kind: 'text', text: 'cannot tell' }] },
      { kind: 'text', text: ' who sent ' },
      { kind: 'code', text: 'client_id' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('may have code among strong words', () => {
    expect(richPieces('**no `code_verifier` came**')).toEqual([
      {
        kind: 'strong',
        pieces: [
          { kind: 'text', text: 'no ' },
          { kind: 'code', text: 'code_verifier' },
          { kind: 'text', text: ' came' },
        ],
      },
    ]);
  });

  it('leaves marks inside code alone', () => {
    expect(richPieces('`a**b**c`')).toEqual([{ kind: 'code', text: 'a**b**c' }]);
  });

  it('leaves a mark without its partner as it is', () => {
    expect(richPieces('2 ** 3 and a ` tick')).toEqual([{ kind: 'text', text: '2 ** 3 and a ` tick' }]);
  });

  it('never becomes markup', () => {
    expect(richPieces('<b>**x**</b>')).toEqual([
      { kind: 'text', text: '<b>' },
      { kind: 'strong', pieces: [{ kind: 'text', text: 'x' }] },
      { kind: 'text', text: '</b>' },
    ]);
  });
});
