import { describe, expect, it } from 'vitest';
import { codeInterception } from '../scenarios/code-interception.ts';
import { simulate } from '../simulation/openRun.ts';
import { en } from './en.ts';
import { catalogueOf, locales } from './locales.ts';
import { pseudo, pseudoText } from './pseudo.ts';

const strange = pseudo(en);
const codes = (text: string) => [...text.matchAll(/`[^`]*`/g)].map(([code]) => code);
const marks = (text: string) => text.split('**').length - 1;

/** Every string that a catalogue holds outside of functions, by its path. */
function strings(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => strings(entry, `${path}.${name}`));
}

describe('pseudoText', () => {
  it('accents words, adds some, and puts all in brackets', () => {
    expect(pseudoText('Token request')).toBe('[Ţöķéñ ŕéǫûéšţ öñé ţŵö]');
  });

  it('keeps code, marks and facts', () => {
    expect(pseudoText('**Ada** sends `state` on.', ['Ada'])).toMatch(/^\[\*\*Ada\*\* šéñðš `state` öñ\./);
  });

  it('leaves what is pseudo already, and nothing, alone', () => {
    expect(pseudoText('to [Åçɱé one]')).toContain('[Åçɱé one]');
    expect(pseudoText('')).toBe('');
  });
});

describe('the pseudo-language', () => {
  const traces = ['off', 'plain', 'S256'].map((pkce) =>
    simulate(codeInterception, { settings: { attack: 'request-and-response', pkce } }),
  );

  it('changes every string and keeps the shape', () => {
    const before = strings(en);
    const after = new Map(strings(strange));
    expect(after.size).toBe(before.length);
    const isOnTheWire = (path: string) => path.startsWith('.glossary.') && path.includes('.names.');
    const same = before.filter(([path, text]) => text !== '' && after.get(path) === text);
    expect(same.filter(([path]) => !isOnTheWire(path))).toEqual([]);
  });

  it('changes what functions say, keeps code, marks and names, and makes it about 40 % longer', () => {
    for (const trace of traces) {
      trace.steps.forEach((_, index) => {
        const plain = en.story.caption(trace, index + 1);
        const odd = strange.story.caption(trace, index + 1);
        expect(odd).toMatch(/^\[.*\]$/s);
        expect(codes(odd)).toEqual(codes(plain));
        expect(marks(odd)).toBe(marks(plain));
        expect(odd.length / plain.length).toBeGreaterThan(1.35);
        expect(odd.length / plain.length).toBeLessThan(1.6);
        for (const { name } of trace.cast) {
          expect(odd.split(name).length).toBe(plain.split(name).length);
        }
      });
    }
  });

  it('keeps an answer that is no sentence', () => {
    const [trace = expect.fail('there is a run')] = traces;
    expect(strange.wire.parameter('nonsense', 'x', trace, 1)).toBeNull();
    expect(strange.story.secret('code').short).toMatch(/^\[çöðé/);
  });
});

describe('catalogueOf', () => {
  it('finds every language, whatever the case', async () => {
    for (const locale of locales) expect((await catalogueOf(locale))?.locale).toBe(locale);
    expect((await catalogueOf('EN-xa'))?.locale).toBe('en-XA');
  });

  it('has nothing for a language that does not exist', async () => {
    expect(await catalogueOf('tlh')).toBeNull();
  });
});
