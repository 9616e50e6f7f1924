import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casts } from '../scenarios/casts.ts';
import { photoPrinterCast as cast } from '../scenarios/photoPrinterCast.ts';
import type { Names } from '../trace/names.ts';
import { namesText } from '../trace/namesText.ts';
import { acceptNames } from './acceptNames.ts';
import { readNames } from './readNames.ts';

const someName = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'%:;@,&=#+ ab*`<>"'), minLength: 1, maxLength: 30 }),
);
const own = fc.record({ name: someName, host: fc.domain() }, { requiredKeys: [] });
const anyNames = fc.dictionary(
  fc.constantFrom('client', 'server', 'api', 'user', 'attacker', 'browser', 'os', 'printer', 'login'),
  own,
);

describe('names in one line', () => {
  it('are read as they are written in a link', () => {
    const text = 'client:Acme Photos@photos.acme.com;server:Acme Login 2@login.acme.com;api:@api.acme.com;user:Bo';
    const names: Names = {
      client: { name: 'Acme Photos', host: 'photos.acme.com' },
      server: { name: 'Acme Login 2', host: 'login.acme.com' },
      api: { host: 'api.acme.com' },
      user: { name: 'Bo' },
    };
    expect(readNames(text, cast)).toEqual({ names, refused: [] });
    expect(namesText(names)).toBe(text);
    expect(readNames('', cast)).toEqual({ names: {}, refused: [] });
  });

  it('lead back to what they were made from', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(casts)), anyNames, (players, wanted) => {
        const { names } = acceptNames(players, Object.entries(wanted));
        expect(readNames(namesText(names), players)).toEqual({ names, refused: [] });
      }),
    );
  });

  it('encode the signs that divide once more', () => {
    const names = { client: { name: '100%: a;b@c,d' } };
    expect(namesText(names)).toBe('client:100%25%3A a%3Bb%40c%2Cd');
    expect(readNames(namesText(names), cast).names).toEqual(names);
  });

  it.each([
    '1',
    'client',
    'client:',
    ':Eve',
    'client:a:b',
    'client:a@b.c@d.e',
    'client:a,b',
    'client:%E0%A4%A',
    'client:100%',
  ])('%j cannot be read', (part) => {
    expect(readNames(part, cast)).toEqual({
      names: {},
      refused: [{ party: '', value: part, reason: 'syntax', used: null }],
    });
  });

  it('keep what can be used beside what cannot', () => {
    const { names, refused } = readNames('client:Eve;;server:@ü.com;api:@api.acme.com', cast);
    expect(names).toEqual({ client: { name: 'Eve' }, api: { host: 'api.acme.com' } });
    expect(refused.map(({ value, reason }) => [value, reason])).toEqual([
      ['', 'syntax'],
      ['ü.com', 'hostAscii'],
    ]);
  });

  it('survive whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const { names } = readNames(text, cast);
        expect(acceptNames(cast, Object.entries(names))).toEqual({ names, refused: [] });
      }),
    );
  });
});
