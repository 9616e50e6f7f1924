import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UI_CHOICES } from '../../src/app/link/display.ts';
import { EMBED_HEIGHTS } from '../../src/app/link/embedHeights.ts';
import { MOTION_CHOICES } from '../../src/app/link/preferences.ts';
import { THEME_CHOICES } from '../../src/app/theme/theme.ts';
import { FLOW_EVENT_NAMES } from '../../src/embed/contract/flowEvents.ts';
import { HELLO_EVERY_MS, MOST_HELLOS } from '../../src/embed/contract/protocol.ts';
import { attributeOf, REFLECTED } from '../../src/embed/element/attributes.ts';
import { OAuthFlowElement } from '../../src/embed/element/OAuthFlowElement.ts';
import { allowedMethods } from '../../src/embed/frame/allowedMethods.ts';
import { locales } from '../../src/i18n/locales.ts';
import { SPEEDS } from '../../src/player/pace.ts';
import { declarations } from '../../src/scenarios/declarations/declarations.ts';
import { codeIn, tableUnder } from './blocks.ts';

const embedding = readFileSync('docs/embedding.md', 'utf8');

const codes = (heading: string, column = 0) =>
  tableUnder(embedding, heading).flatMap((row) => codeIn(row[column] ?? ''));

const sorted = (names: Iterable<string>) => [...names].sort();

describe('the attributes in docs/embedding.md', () => {
  const rows = new Map(
    tableUnder(embedding, 'Attributes').map(([name = '', values = '']) => [codeIn(name)[0], values]),
  );
  const valuesOf = (name: string) => codeIn(rows.get(name) ?? '');

  it('are those of the element', () => {
    expect(sorted([...rows.keys()].map(String))).toEqual(sorted([...REFLECTED.map(attributeOf), 'step', 'attack']));
  });

  it('have the values that they take', () => {
    expect(valuesOf('scenario')).toEqual(Object.keys(declarations));
    expect(valuesOf('ui')).toEqual(UI_CHOICES);
    expect(valuesOf('theme')).toEqual(THEME_CHOICES);
    expect(valuesOf('motion')).toEqual(MOTION_CHOICES);
    expect(valuesOf('locale')).toEqual(locales);
    expect(valuesOf('speed')).toEqual(SPEEDS.map(String));
  });
});

describe('the heights in docs/embedding.md', () => {
  it('are those of the element, and those below which the lab warns an author', () => {
    const rows = tableUnder(embedding, 'How high').map((row) => row.flatMap(codeIn));
    expect(rows).toEqual(UI_CHOICES.map((ui) => [ui, ...Object.values(EMBED_HEIGHTS[ui]).map(String)]));
  });
});

describe('properties, methods and events in docs/embedding.md', () => {
  const own = Object.entries(Object.getOwnPropertyDescriptors(OAuthFlowElement.prototype)).filter(
    ([name]) => !['constructor', 'connectedCallback', 'disconnectedCallback'].includes(name),
  );

  it('are those of the element', () => {
    const reflected: readonly string[] = REFLECTED;
    const properties = own.flatMap(([name, { get }]) => (get && !reflected.includes(name) ? [name] : []));
    expect(sorted(codes('Properties'))).toEqual(sorted(properties));
    const methods = codes('Methods').map((call) => call.replace(/\(.*/, ''));
    expect(sorted(methods)).toEqual(sorted(own.flatMap(([name, { value }]) => (value ? [name] : []))));
  });

  it('are all the events that there are', () => {
    expect(codes('Events')).toEqual(FLOW_EVENT_NAMES);
  });
});

describe('the protocol in docs/embedding.md', () => {
  it('has the methods that a frame allows, and its patience', () => {
    const [, methods = ''] = /^Methods: (.+?)\.$/ms.exec(embedding) ?? [];
    expect(sorted(codeIn(methods))).toEqual(sorted([...allowedMethods.keys(), 'subscribe', 'ping']));
    expect(embedding).toContain(`every ${HELLO_EVERY_MS} ms, at most ${MOST_HELLOS} times`);
    expect((HELLO_EVERY_MS * MOST_HELLOS) / 1000).toBe(10);
  });
});

describe('the sizes in docs/embedding.md', () => {
  const gate = readFileSync('.size-limit.js', 'utf8');

  it('are those that the build may not exceed', () => {
    const limits = [...gate.matchAll(/name: 'The (?:loader of the )?element\b.*?limit: '([^']+)'/gs)].map(
      ([, limit]) => limit,
    );
    expect(limits).toEqual(['5 kB', '190 kB', '255 kB']);
    for (const limit of limits) expect(embedding.match(new RegExp(`\\b${limit}`, 'g'))).toHaveLength(2);
  });

  it('name what an element fetches to explain a warning', () => {
    const [, limit] = /name: 'The words that an element fetches for its warnings'.*?limit: '([^']+)'/s.exec(gate) ?? [];
    expect(embedding).toContain(`is explained with at most ${limit} more.`);
  });
});
