import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedSchema } from './fixtures/publishedSchema.ts';
import { someAgenda } from './fixtures/someAgenda.ts';
import { readAgenda } from './readAgenda.ts';
import { agendaText } from './writeAgenda.ts';

const isByForeignRules = new Ajv2020().compile(publishedSchema());

const plan = (stop: object) => ({ version: 1, stops: [{ scenario: 'code-interception', ...stop }] });

describe('the file of a plan', () => {
  it('has a published schema that is the one by which it is read', async () => {
    const text = `${JSON.stringify(publishedSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../../../public/agenda.schema.json');
  });

  it('leads back to the plan that it was made from', () => {
    fc.assert(
      fc.property(someAgenda, (agenda) => {
        const read = readAgenda(agendaText(agenda));
        expect([read.agenda, read.problems]).toEqual([agenda, []]);
      }),
    );
  });

  it('holds by the published schema, as another validator reads it', () => {
    fc.assert(
      fc.property(someAgenda, (agenda) => {
        expect(isByForeignRules(JSON.parse(agendaText(agenda, 2)))).toBe(true);
      }),
    );
  });

  it.each([
    ['a list', []],
    ['another version', { version: 2, stops: [] }],
    ['no stops', { version: 1 }],
    ['an unknown scenario', { version: 1, stops: [{ scenario: 'device-flow' }] }],
    ['an unknown field', plan({ pkce: 'off' })],
    ['an unknown setting', plan({ settings: { pcke: 'off' } })],
    ['a value that the setting does not have', plan({ settings: { pkce: 'md5' } })],
    ['a decision among the settings', plan({ settings: { consent: 'deny' } })],
    ['a step that no run of the scenario has', plan({ step: 'banana' })],
    ['a number for a step', plan({ step: 3 })],
    ['a long note', plan({ note: 'n'.repeat(501) })],
    ['one run side by side', plan({ compare: [{}] })],
    ['a title that is none', { version: 1, title: 7, stops: [] }],
    ['too many stops', { version: 1, stops: Array.from({ length: 51 }, () => ({ scenario: 'sandbox' })) }],
  ])('is refused by the published schema, and not read without a word, with %s', (_, wrong) => {
    expect(isByForeignRules(wrong)).toBe(false);
    expect(readAgenda(JSON.stringify(wrong)).problems).not.toEqual([]);
  });
});
