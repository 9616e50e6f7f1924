import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SPEEDS } from '../../player/pace.ts';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { scenarios } from '../../scenarios/scenarios.ts';
import { type Choices, choicesOf, defaultConfiguration, LONGEST_NAMES, SEED } from '../session/configuration.ts';
import { reelAtHand } from '../session/fixtures/runsAtHand.ts';
import { THEME_CHOICES } from '../theme/theme.ts';
import { UI_CHOICES, usualDisplay } from './display.ts';
import { formatLink } from './formatLink.ts';
import { momentOfStep } from './momentOfStep.ts';
import { namesInLinksTo, parseLink } from './parseLink.ts';
import { MOTION_CHOICES } from './preferences.ts';

const LOCALES = ['en', 'en-XA'];
const read = (search: string, hash = '') => parseLink(search, hash, LOCALES);

const offered = choicesOf(codeInterception);
const allChoices: fc.Arbitrary<Choices> = fc.record(
  Object.fromEntries(Object.entries(offered).map(([name, { values }]) => [name, fc.constantFrom(...values)])),
);
const someChoices: fc.Arbitrary<Choices> = fc
  .tuple(allChoices, fc.subarray(Object.keys(offered)))
  .map(([all, names]) => Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))));

describe('a link', () => {
  it('is empty for what is shown at first', () => {
    const { configuration, preferences, display, step, warnings } = read('', '');
    expect(configuration).toEqual(defaultConfiguration());
    expect([step, warnings]).toEqual([null, []]);
    expect(display).toEqual(usualDisplay);
    expect(formatLink({ configuration, preferences, display, step })).toEqual({ search: '', hash: '' });
  });

  it('says only what is not at its default, in words that can be read', () => {
    const { configuration, preferences, step } = read(
      '?scenario=code-interception&pkce=S256&attack=response&compare=pkce:off,pkce:S256;consent:deny&speed=1',
      '#step=token.request',
    );
    expect(formatLink({ configuration, preferences, step })).toEqual({
      search: '?attack=response&compare=pkce:off,pkce:S256;consent:deny',
      hash: '#step=token.request',
    });
  });

  it('leads back to what it was made from', () => {
    const link = fc.record({
      configuration: fc.record({
        scenario: fc.constantFrom(...Object.keys(scenarios)),
        choices: allChoices,
        seed: fc.stringMatching(SEED),
        names: fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => text !== '1'),
        compare: fc.oneof(fc.constant([]), fc.array(someChoices, { minLength: 2, maxLength: 3 })),
      }),
      preferences: fc.record({
        theme: fc.constantFrom(null, ...THEME_CHOICES),
        motion: fc.constantFrom(null, ...MOTION_CHOICES),
        locale: fc.constantFrom(null, ...LOCALES),
        speed: fc.constantFrom(...SPEEDS.filter((speed) => speed !== 1)),
      }),
      display: fc.record({
        ui: fc.constantFrom(...UI_CHOICES),
        controls: fc.boolean(),
        keyboard: fc.boolean(),
        links: fc.boolean(),
        lock: fc.constant([]),
        autoplay: fc.boolean(),
        present: fc.boolean(),
        predict: fc.boolean(),
        parentOrigin: fc.constantFrom(null, 'https://docs.example', 'http://localhost:8080'),
      }),
      plan: fc.option(
        fc.record({ written: fc.stringMatching(/^[A-Za-z0-9_-]{1,200}$/), at: fc.integer({ min: 1, max: 50 }) }),
      ),
      step: fc.constantFrom(null, 'token.request', 'consent.show.2'),
    });
    fc.assert(
      fc.property(link, (parts) => {
        const { search, hash } = formatLink(parts);
        // Beside a plan the beginning is named, because there no step means the stop.
        const step = parts.plan === null ? parts.step : (parts.step ?? '0');
        expect(read(search, hash)).toEqual({ ...parts, step, data: null, warnings: [] });
      }),
    );
  });

  it('locks what can be chosen', () => {
    const locks = fc.subarray(Object.keys(offered));
    fc.assert(
      fc.property(locks, (lock) => {
        const { configuration, preferences, display } = read('');
        const { search } = formatLink({ configuration, preferences, display: { ...display, lock }, step: null });
        expect(read(search).display.lock).toEqual(lock);
      }),
    );
  });

  it('takes a name without a value for 1, which is on', () => {
    expect(read('?pkceRequired').configuration.choices.pkceRequired).toBe('on');
    expect(read('?pkceRequired=0').configuration.choices.pkceRequired).toBe('off');
    expect(read('?pkce').warnings).toEqual([{ kind: 'bad', parameter: 'pkce', value: '1', used: 'S256' }]);
  });

  it.each([
    ['pkce=s256', { parameter: 'pkce', value: 's256', used: 'S256' }],
    ['attack=toString', { parameter: 'attack', value: 'toString', used: 'off' }],
    ['pkceRequired=__proto__', { parameter: 'pkceRequired', value: '__proto__', used: 'off' }],
    ['pkceRequired=toString', { parameter: 'pkceRequired', value: 'toString', used: 'off' }],
    ['scenario=constructor', { parameter: 'scenario', value: 'constructor', used: 'code-interception' }],
    ['consent=maybe', { parameter: 'consent', value: 'maybe', used: 'allow' }],
    ['seed=%20', { parameter: 'seed', value: ' ', used: '1' }],
    ['speed=99', { parameter: 'speed', value: '99', used: '1' }],
    ['motion=none', { parameter: 'motion', value: 'none', used: 'auto' }],
    ['theme=pink', { parameter: 'theme', value: 'pink', used: null }],
    ['locale=xx', { parameter: 'locale', value: 'xx', used: 'en' }],
    [`names=${'x'.repeat(LONGEST_NAMES + 1)}`, { parameter: 'names', value: `${'x'.repeat(40)}…`, used: null }],
    ['compare=pkce:off', { parameter: 'compare', value: 'pkce:off', used: null }],
    ['compare=pkce:off,pkce:no', { parameter: 'compare', value: 'pkce:off,pkce:no', used: null }],
    ['compare=a:b,,,', { parameter: 'compare', value: 'a:b,,,', used: null }],
    ['pkce=%E0%A4%A', { parameter: 'pkce', value: '\uFFFD%A', used: 'S256' }],
  ])('warns of %s and uses what it says', (query, expected) => {
    expect(read(`?${query}`).warnings).toEqual([{ kind: 'bad', ...expected }]);
    expect(read(`?${query}`).configuration).toEqual(defaultConfiguration());
  });

  it('takes the first of several and says so', () => {
    const { configuration, warnings } = read('?pkce=off&pkce=plain');
    expect(configuration.choices.pkce).toBe('off');
    expect(warnings).toEqual([{ kind: 'repeated', parameter: 'pkce', used: 'off' }]);
  });

  it('takes the names of parties as they are written, for those who make runs to read', () => {
    const { configuration, preferences, step, warnings } = read(
      '?names=client:Acme%20Photos@photos.acme.com;api:100%2525%20%2526%20more',
    );
    expect([configuration.names, warnings]).toEqual(['client:Acme Photos@photos.acme.com;api:100%25 %26 more', []]);
    expect(formatLink({ configuration, preferences, step }).search).toBe(
      '?names=client:Acme%20Photos@photos.acme.com;api:100%2525%20%2526%20more',
    );
    expect(read(`?names=${'x'.repeat(600)}`).configuration.names).toHaveLength(600);
  });

  it('ignores names that it does not know', () => {
    expect(read('?utm_source=mail&__proto__=1&code=abc&state').warnings).toEqual([]);
    expect(read('?autopilot=1', '#transcript')).toEqual(read(''));
  });

  it('survives whatever stands in an address, however long', () => {
    const shown = read(`?pkce=${'x'.repeat(8000)}`, `#${'%'.repeat(1_900_000)}`).warnings[0];
    expect(shown).toMatchObject({ parameter: 'pkce', value: `${'x'.repeat(40)}…` });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (search, hash) => {
        expect(read(`?${search}`, `#${hash}`).configuration.scenario).toBe('code-interception');
      }),
    );
  });

  it('never gives two meanings to one name', () => {
    for (const scenario of Object.keys(scenarios)) {
      const names = namesInLinksTo(scenario);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});

describe('the moment of a link', () => {
  const reel = reelAtHand(defaultConfiguration());
  const { length } = reel.moments;

  it('is a step by its id or by its number', () => {
    expect(momentOfStep(reel, 'app.tap')).toEqual({ cursor: 1, warning: null });
    expect(momentOfStep(reel, '7')).toEqual({ cursor: 7, warning: null });
    expect(momentOfStep(reel, '0')).toEqual({ cursor: 0, warning: null });
    expect(momentOfStep(reel, null)).toEqual({ cursor: 0, warning: null });
  });

  it('is the beginning for a step that does not happen, and the end for a number beyond it', () => {
    const warning = { kind: 'bad', parameter: 'step' };
    expect(momentOfStep(reel, 'nonsense')).toEqual({
      cursor: 0,
      warning: { ...warning, value: 'nonsense', used: '0' },
    });
    expect(momentOfStep(reel, '999')).toEqual({
      cursor: length,
      warning: { ...warning, value: '999', used: String(length) },
    });
  });

  it('is read from the hash and from nothing else there', () => {
    expect(read('', '#step=token.request').step).toBe('token.request');
    expect(read('', '#transcript').step).toBeNull();
    expect(read('', '#step').step).toBeNull();
  });
});
