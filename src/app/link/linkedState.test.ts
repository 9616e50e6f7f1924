import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en.ts';
import { encodeBase64url } from '../../oauth/base64url.ts';
import { defaultConfiguration, LONGEST_NAMES } from '../session/configuration.ts';
import { LONGEST_DATA } from './linkedState.ts';
import { parseLink } from './parseLink.ts';
import { STATE_VERSION } from './stateParameters.ts';

const inBase64url = (text: string) => encodeBase64url(new TextEncoder().encode(text));
const read = (data: string, search = '', hash = '') =>
  parseLink(search, `#${new URLSearchParams({ data })}${hash}`, ['en']);
const THEFT = {
  ...{ version: 1, scenario: 'code-interception', seed: 'a', step: 'token.request' },
  ...{ settings: { attack: 'response', pkce: 'off' }, decisions: {} },
};
const theft = JSON.stringify(THEFT);

const padded = (text: string) => text.padEnd(Math.ceil(text.length / 4) * 4, '=');

describe('the saved state of a link', () => {
  it.each([
    ['base64url', inBase64url(theft)],
    ['base64url that is padded', padded(inBase64url(theft))],
    ['JSON', theft],
    ['JSON that was set with care', JSON.stringify(THEFT, null, 2)],
  ])('is read as %s', (_, data) => {
    const { configuration, step, warnings } = read(data);
    expect(configuration).toMatchObject({ seed: 'a', choices: { attack: 'response', pkce: 'off', consent: 'allow' } });
    expect([step, warnings]).toEqual(['token.request', []]);
  });

  it('may stand in an address as a browser writes it', () => {
    const { hash } = new URL(`https://lab.example/#data=${theft}`);
    expect(parseLink('', hash, ['en'])).toMatchObject({ step: 'token.request', warnings: [] });
    expect(parseLink('', `#data=${encodeURIComponent(theft)}`, ['en'])).toMatchObject({ step: 'token.request' });
  });

  it('leaves to the query how the lab looks, what is locked among it', () => {
    const { display, preferences, configuration, warnings } = read(theft, '?theme=dark&ui=min&lock=pkce&speed=2');
    expect([display.ui, display.lock, preferences.theme, preferences.speed]).toEqual(['min', ['pkce'], 'dark', 2]);
    expect([configuration.choices.pkce, warnings]).toEqual(['off', []]);
  });

  it('rules over what the query says about the run, also where it is silent, and says so', () => {
    const { configuration, warnings } = read(
      '{"version":1}',
      '?scenario=sandbox&seed=b&names=client:X&compare=pkce:off,pkce:S256&pkce=off&pkce=plain&consent',
    );
    expect(configuration).toEqual(defaultConfiguration());
    const overruled = { kind: 'bad', reason: 'overruled', used: null };
    expect(warnings).toEqual([
      { ...overruled, parameter: 'scenario', value: 'sandbox' },
      { ...overruled, parameter: 'seed', value: 'b' },
      { ...overruled, parameter: 'names', value: 'client:X' },
      { ...overruled, parameter: 'compare', value: 'pkce:off,pkce:S256' },
      { ...overruled, parameter: 'pkce', value: 'off' },
      { ...overruled, parameter: 'consent', value: '1' },
    ]);
    expect(read(theft, '?pkce=plain').warnings).toEqual([
      { ...overruled, parameter: 'pkce', value: 'plain', used: 'off' },
    ]);
  });

  it('says nothing of what stands beside it and says the same', () => {
    const same = '?pkce=off&attack=response&scenario=code-interception&seed=a&consent=allow&names=';
    expect(read(theft, same).warnings).toEqual([]);
    expect(read('{"version":1}', '?pkce=S256&seed=1&scenario=code-interception').warnings).toEqual([]);
    expect(read(theft, '?pkce=off&pkce=plain').warnings).toMatchObject([{ parameter: 'pkce', value: 'plain' }]);
    expect(read(theft, '?seed=1').warnings).toMatchObject([{ parameter: 'seed', value: '1', used: 'a' }]);
  });

  it('gives way to a step beside it', () => {
    expect(read(theft, '', '&step=3').step).toBe('3');
    expect(read(theft, '', '&step=').step).toBe('token.request');
    expect(parseLink('', `#step=3&data=${inBase64url(theft)}`, ['en'])).toMatchObject({ step: '3', warnings: [] });
  });

  it('is judged as a link is: what makes no sense in it is named, and the default holds', () => {
    const { configuration, step, warnings } = read(
      '{"version":1,"scenario":"constructor","seed":"no seed","settings":{"pkce":"md5","__proto__":"off","lock":"pkce"},"decisions":7,"step":{},"__proto__":{"pkce":"off"},"more":1}',
    );
    expect([configuration, step]).toEqual([defaultConfiguration(), null]);
    const named = warnings.map(({ kind, parameter }) => `${kind} ${parameter}`);
    expect(named).toEqual(
      ['step', '__proto__', 'more', '__proto__', 'lock', 'decisions', 'scenario', 'pkce', 'seed'].map(
        (name) => `bad ${name}`,
      ),
    );
    expect(Object.hasOwn(Object.prototype, 'pkce')).toBe(false);
  });

  it.each([
    ['nothing', ''],
    ['no base64url', '%%%'],
    ['octets that are no text', inBase64url('{"version":1}').replace(/^../, '__')],
    ['no JSON', '{"version":1'],
    ['a script', '{version:1,step:alert(1)}'],
    ['JSON that is no object', inBase64url('[{"version":1}]')],
    ['nothing at all in base64url', inBase64url('null')],
    ['no version', '{"scenario":"code-interception"}'],
    ['another version', '{"version":2}'],
    ['a version that is a text', '{"version":"1"}'],
    ['an inherited version', '{"__proto__":{"version":1}}'],
    ['what is nested deep', `{"version":${'['.repeat(3900)}${']'.repeat(3900)}}`],
    ['what is too long', `{"version":1,"more":"${'x'.repeat(LONGEST_DATA)}"}`],
    ['what is too long by far', 'A'.repeat(1_900_000)],
  ])('is left out and named where it is %s: the query holds', (_, data) => {
    const { configuration, step, warnings } = read(data, '?attack=response', '&step=3');
    expect(configuration).toEqual({
      ...defaultConfiguration(),
      choices: { ...defaultConfiguration().choices, attack: 'response' },
    });
    expect(warnings).toMatchObject([{ kind: 'bad', parameter: 'data', used: null, reason: 'unread' }]);
    expect(JSON.stringify(warnings).length).toBeLessThan(150);
    // Of what is longer than any link can be, nothing is read.
    expect(step).toBe(data.length > 100_000 ? null : '3');
  });

  it('is told in words that give its version and its length', () => {
    const { unread } = en.savedState;
    expect([unread.includes(`version ${STATE_VERSION},`), unread.includes(` ${LONGEST_DATA} `)]).toEqual([true, true]);
  });

  it('may be as long as the longest that can be saved', () => {
    const names = '\u0001'.repeat(LONGEST_NAMES);
    const compare = ['pkce:off', 'pkce:S256', 'pkce:plain'].join(',');
    const state = JSON.stringify({ ...THEFT, names, compare, seed: 'x'.repeat(64) });
    expect(read(inBase64url(state)).warnings).toEqual([]);
  });

  it('may be anything at all', () => {
    const part = fc.oneof(fc.jsonValue(), fc.constantFrom('code-interception', '__proto__', 'S256', 'off'));
    const group = fc.dictionary(fc.constantFrom('pkce', 'attack', '__proto__', 'lock', 'x'), part);
    const parts = { scenario: part, seed: part, step: part, compare: part, names: part };
    const state = fc.record({
      ...{ version: fc.constantFrom(1, 1, 1, 2, '1'), ...parts },
      ...{ settings: fc.oneof(part, group), decisions: fc.oneof(part, group) },
    });
    const written = fc.oneof(
      state.map((value) => JSON.stringify(value)),
      fc.string({ unit: 'binary' }),
      fc.base64String(),
    );
    fc.assert(
      fc.property(written, fc.boolean(), (text, asBase64url) => {
        const { configuration } = read(asBase64url ? inBase64url(text) : text);
        expect(['code-interception', 'sandbox']).toContain(configuration.scenario);
        expect(Object.hasOwn(Object.prototype, 'pkce')).toBe(false);
      }),
    );
  });
});
