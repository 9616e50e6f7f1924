import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAgenda, readAgendaValue } from './readAgenda.ts';

const good = { scenario: 'code-interception', step: 'token.request' };
const asRead = { ...good, settings: {}, decisions: {} };

const plan = (...stops: unknown[]) => ({ version: 1, stops });

const onlyProblem = (value: unknown) => {
  const { problems } = readAgendaValue(value);
  expect(problems).toHaveLength(1);
  return problems[0];
};

describe('a plan that somebody wrote', () => {
  it('keeps a stop where a default can stand, and says which stop, where, what was found, and what may stand there', () => {
    const { agenda, problems } = readAgendaValue(
      plan(good, { ...good, settings: { pkce: 'md5', attack: 'response' } }),
    );
    expect(agenda?.stops).toEqual([asRead, { ...asRead, settings: { attack: 'response' } }]);
    expect(problems).toEqual([
      {
        kind: 'bad',
        stop: 2,
        field: 'settings.pkce',
        found: 'md5',
        allowed: ['off', 'plain', 'S256'],
        usual: 'S256',
        remedy: 'default',
      },
    ]);
  });

  it('leaves out a stop of a scenario that there is not, and names the others by where they were written and where they are now', () => {
    const { agenda, problems } = readAgendaValue(plan({ scenario: 'device-flow' }, { ...good, step: 'banana' }, good));
    expect(agenda?.stops).toEqual([{ ...asRead, step: null }, asRead]);
    expect(problems.map(({ stop, movedTo, field, found, remedy }) => [stop, movedTo, field, found, remedy])).toEqual([
      [1, undefined, 'scenario', 'device-flow', 'leftOut'],
      [2, 1, 'step', 'banana', 'default'],
    ]);
    expect(problems[0]?.allowed).toEqual(['code-interception', 'sandbox']);
    expect(problems[1]?.allowed).toContain('token.…');
  });

  it('names what may stand beside an unknown name', () => {
    expect(onlyProblem(plan({ ...good, settings: { pcke: 'off' } }))).toMatchObject({
      kind: 'unknown',
      field: 'settings.pcke',
      allowed: ['attack', 'pkce', 'pkceRequired', 'redirect'],
      remedy: 'ignored',
    });
    expect(onlyProblem(plan({ ...good, pkce: 'off' }))?.allowed).toContain('settings');
    expect(onlyProblem({ ...plan(good), author: 'me' })).toMatchObject({ stop: null, field: 'author' });
  });

  it('shortens what is too long, and says how long it was', () => {
    const { agenda } = readAgendaValue(plan({ ...good, note: 'n'.repeat(612) }));
    expect(agenda?.stops[0]?.note).toHaveLength(500);
    expect(onlyProblem(plan({ ...good, note: 'n'.repeat(612) }))).toMatchObject({
      kind: 'tooLong',
      found: '612',
      allowed: ['500'],
      remedy: 'shortened',
    });
    const many = Array.from({ length: 53 }, () => good);
    expect(readAgendaValue(plan(...many)).agenda?.stops).toHaveLength(50);
    expect(onlyProblem(plan(...many))).toMatchObject({ kind: 'tooMany', found: '53', remedy: 'shortened' });
  });

  it('shows a single run where one of those side by side makes no sense', () => {
    const { agenda, problems } = readAgendaValue(plan({ ...good, compare: [{ pkce: 'off' }, { pkce: 'md5' }] }));
    expect(agenda?.stops).toEqual([asRead]);
    expect(problems.map(({ field, remedy }) => [field, remedy])).toEqual([['compare.1.pkce', 'default']]);
  });

  it.each([
    ['nothing', null],
    ['a text', 'plan'],
    ['a list', [good]],
    ['another version', { version: 2, stops: [good] }],
    ['no stops', { version: 1 }],
    ['stops that are none', { version: 1, stops: 'all' }],
  ])('is none where it is %s', (_, value) => {
    const { agenda, problems } = readAgendaValue(value);
    expect(agenda).toBeNull();
    expect(problems.map(({ remedy }) => remedy)).toEqual(['refused']);
  });

  it('is no plan where it is empty, no JSON, or larger than 64 kB', () => {
    expect(readAgenda('{"version":1,').problems[0]?.kind).toBe('noJson');
    for (const blank of ['', ' \n']) expect(readAgenda(blank).problems[0]?.kind).toBe('empty');
    const large = JSON.stringify(plan({ ...good, note: 'ö'.repeat(33_000) }));
    expect(large.length).toBeLessThan(65_536);
    expect(readAgenda(large).problems[0]?.kind).toBe('tooLarge');
  });

  it.each([
    ['in the place of the plan', (part: string) => part],
    ['in the place of its title', (part: string) => `{"version":1,"title":${part},"stops":[]}`],
    ['in the place of a stop', (part: string) => `{"version":1,"stops":[${part}]}`],
    ['in a stop', (part: string) => `{"version":1,"stops":[{"scenario":"sandbox","seed":${part}}]}`],
    ['under a name that is not known', (part: string) => `{"version":1,"x":${part},"stops":[]}`],
  ])('is judged where something is nested without end %s', (_, planWith) => {
    const list = '['.repeat(30_000) + ']'.repeat(30_000);
    const object = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    for (const part of [list, object]) expect(readAgenda(planWith(part)).problems).not.toEqual([]);
  });

  it('takes no names that no address can carry', () => {
    const text = `{"version":1,"stops":[{"scenario":"sandbox","names":"client:\\ud800"}]}`;
    expect(readAgenda(text).problems).toMatchObject([{ kind: 'bad', stop: 1, field: 'names', remedy: 'default' }]);
  });

  it('shows the outer levels of what is nested without end, and all of what is not', () => {
    const found = (written: string) => readAgenda(`{"version":1,"title":${written},"stops":[]}`).problems[0]?.found;
    expect(found('['.repeat(30_000) + ']'.repeat(30_000))).toBe('[[[[[[[["…"]]]]]]]]');
    expect(found('{"a":[1,{"b":null}]}')).toBe('{"a":[1,{"b":null}]}');
  });

  it('changes nothing outside itself by the names that it uses', () => {
    const { agenda, problems } = readAgenda(
      '{"version":1,"stops":[{"scenario":"code-interception","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"settings":{"__proto__":{"polluted":1},"toString":"off"}}]}',
    );
    expect(agenda?.stops).toEqual([{ scenario: 'code-interception', settings: {}, decisions: {}, step: null }]);
    expect(problems).toHaveLength(4);
    expect('polluted' in {}).toBe(false);
  });

  it('is left out as a whole where almost nothing in it is known', () => {
    const unknown = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`n${index}`, 1]));
    const { agenda, problems } = readAgendaValue(plan({ ...good, ...unknown }, good));
    expect(agenda?.stops).toEqual([asRead]);
    expect(problems.at(-1)).toMatchObject({ kind: 'tooWrong', stop: 1, remedy: 'leftOut' });
  });

  it('loses nothing without a word, whatever it is', () => {
    const stop = fc.record(
      {
        scenario: fc.constantFrom('code-interception', 'sandbox', 'x'),
        settings: fc.jsonValue(),
        step: fc.jsonValue(),
        until: fc.jsonValue(),
        compare: fc.jsonValue(),
        note: fc.jsonValue(),
        x: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.array(fc.oneof(stop, fc.jsonValue())).map((stops) => plan(...stops)),
        ),
        (value) => {
          const { agenda, problems } = readAgenda(JSON.stringify(value));
          if (problems.length > 0) return;
          expect(agenda?.stops).toHaveLength((value as { stops: unknown[] }).stops.length);
        },
      ),
    );
  });
});
