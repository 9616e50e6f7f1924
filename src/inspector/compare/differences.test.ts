import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { rawMessage } from '../wire/rawMessage.ts';
import { markedChecks, markedTexts } from './differences.ts';

const run = (pkce: string) => simulate(codeInterception, { settings: { attack: 'response', pkce } });
const differing = (texts: readonly string[]) =>
  markedTexts(texts).map((atoms) => atoms.filter(({ differs }) => differs).map(({ text }) => text));

describe('what differs between messages', () => {
  it('is the parameter that one of them lacks or has with another value', () => {
    expect(differing(['GET /a?x=1&y=2 HTTP/1.1', 'GET /a?x=1 HTTP/1.1', 'GET /a?x=1&y=3 HTTP/1.1'])).toEqual([
      ['&y=2'],
      [],
      ['&y=3'],
    ]);
  });

  it('is nothing in equal messages, and everything where the other run has none yet', () => {
    expect(differing(['POST /t HTTP/1.1\n\na=b', 'POST /t HTTP/1.1\n\na=b'])).toEqual([[], []]);
    expect(differing(['A', ''])).toEqual([['A'], []]);
  });

  it('is only what PKCE adds, in the authorization requests of real runs', () => {
    const texts = ['off', 'S256'].map((pkce) => {
      const message = run(pkce).steps.find(({ id }) => id === 'authorization.request')?.message;
      return message ? rawMessage(message) : '';
    });
    const [off, hashed] = differing(texts);
    expect(off).toEqual([]);
    expect(hashed?.map((text) => text.split('=')[0])).toEqual(['&code_challenge', '&code_challenge_method']);
  });

  it('leaves every text as it was', () => {
    const texts = ['GET /a?x=1&y=2 HTTP/1.1\nHost: a\n\nb&c', 'other'];
    expect(markedTexts(texts).map((atoms) => atoms.map(({ text }) => text).join(''))).toEqual(texts);
  });
});

describe('what differs between checks', () => {
  it('is the check that came out otherwise, and what was examined in one run only', () => {
    const lists = ['off', 'S256'].map((pkce) => run(pkce).steps.find(({ id }) => id === 'token.request')?.checks ?? []);
    const [off = [], hashed = []] = markedChecks(lists);
    const named = (marks: readonly boolean[], list: number) =>
      lists[list]?.filter((_, index) => marks[index]).map(({ check }) => check);
    expect(named(off, 0)).toEqual(['TK-11', 'TK-12', 'TK-13', 'TK-14', 'TK-15']);
    expect(named(hashed, 1)).toEqual(['TK-11']);
  });
});
