import { describe, expect, it } from 'vitest';
import { LONGEST_ORIGIN, NO_ORIGIN, usualDisplay } from './display.ts';
import { parseLink } from './parseLink.ts';
import { shortened } from './warning.ts';

const read = (search: string) => parseLink(search, '', ['en']);

describe('how a link wants the lab to stand in its surroundings', () => {
  it('reads flags without a value as on', () => {
    expect(read('?autoplay&present').display).toMatchObject({ autoplay: true, present: true });
    expect(read('?controls=0&keyboard=0&links=0').display).toMatchObject({
      controls: false,
      keyboard: false,
      links: false,
    });
  });

  it('locks switches of the scenario, in their own order', () => {
    expect(read('?lock=pkce,attack').display.lock).toEqual(['attack', 'pkce']);
  });

  it.each([
    ['ui=tiny', { parameter: 'ui', value: 'tiny', used: 'full' }],
    ['controls=maybe', { parameter: 'controls', value: 'maybe', used: '1' }],
    ['lock=pkce,toString', { parameter: 'lock', value: 'pkce,toString', used: null }],
    ['present=yes', { parameter: 'present', value: 'yes', used: '0' }],
  ])('warns of %s and takes the default', (search, warning) => {
    expect(read(`?${search}`).warnings).toEqual([{ kind: 'bad', ...warning }]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '00', ' 1', 'true'])(
    'takes no flag for said by %s, and says so of each',
    (text) => {
      const flags = ['embed', 'controls', 'keyboard', 'links', 'autoplay', 'present'];
      const { display, warnings } = read(`?${new URLSearchParams(flags.map((name) => [name, text]))}`);
      expect(display).toEqual(usualDisplay);
      expect(warnings.map(({ parameter }) => parameter)).toEqual(flags);
    },
  );

  it.each([
    '*',
    'https://docs.example/',
    'javascript:alert(1)',
    'null',
    'https://a@b.example',
    'docs.example',
    `https://${'a'.repeat(LONGEST_ORIGIN)}`,
  ])('trusts nobody where the origin cannot be understood: %s', (text) => {
    const { display, warnings } = read(`?parentOrigin=${encodeURIComponent(text)}`);
    expect(display.parentOrigin).toBe(NO_ORIGIN);
    expect(warnings).toEqual([{ kind: 'bad', parameter: 'parentOrigin', value: shortened(text), used: 'none' }]);
  });

  it('trusts every parent where no origin is named', () => {
    expect(read('').display.parentOrigin).toBeNull();
  });
});
