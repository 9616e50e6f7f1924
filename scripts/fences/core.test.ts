import { describe, expect, it } from 'vitest';
import { core } from './directions.ts';
import { lint } from './lint.ts';

/** Each line that the core must not contain, by the rule that stops it. */
const forbidden: Readonly<Record<string, readonly string[]>> = {
  'lint/style/noRestrictedGlobals': [
    'export const now = Date.now();',
    'export const today = new Date();',
    'export const since = performance.now();',
    'setTimeout(() => undefined, 1);',
    'setInterval(() => undefined, 1);',
    'setImmediate(() => undefined);',
    'queueMicrotask(() => undefined);',
    'requestAnimationFrame(() => undefined);',
    'export const later = Promise.resolve(1);',
    'export type Later = Promise<number>;',
    'export const id = crypto.randomUUID();',
    "export const answer = fetch('/');",
    'export const request = new XMLHttpRequest();',
    "export const socket = new WebSocket('wss://login.acme.example');",
    'export const width = window.innerWidth;',
    'export const title = document.title;',
    'export const agent = navigator.userAgent;',
    'export const here = location.href;',
    "export const kept = localStorage.getItem('it');",
    "export const session = sessionStorage.getItem('it');",
    "export const base = indexedDB.open('it');",
    'export const environment = process.env;',
    "export const bytes = Buffer.from('it');",
    "export const it = require('it');",
    'export const clock = globalThis.Date;',
    'export const own = self.name;',
    'export const everything = global;',
  ],
  'lint/nursery/noJsRestrictedProperties': [
    'export const chance = Math.random();',
    'export const { random } = Math;',
    "export const indexed = Math['random']();",
  ],
  plugin: [
    'export async function declared() {}',
    'export const expressed = async function () {};',
    'export const arrow = async () => undefined;',
    'export const object = { async method() {} };',
    'export class Party { async method() {} }',
    'export async function* generated() {}',
    "export const loaded = import('./it.ts');",
  ],
  'lint/suspicious/noConsole': ["console.log('it');"],
};

const fixtures = Object.entries(forbidden).flatMap(([rule, lines]) =>
  lines.flatMap((source, n) =>
    core.map((folder) => ({ rule, source, path: `src/${folder}/${rule.split('/').at(-1)}${n}.ts` })),
  ),
);

describe('the core', () => {
  it('is refused clocks, timers, chance, promises, the network, the DOM and Node', async () => {
    const found = await lint(fixtures);
    const slippedThrough = fixtures.filter(
      ({ path, rule }) => !found.some((finding) => finding.path === path && finding.rule === rule),
    );
    expect(slippedThrough).toEqual([]);
  });

  it('may use addresses, parameters, bytes, and dates as numbers', async () => {
    const source = [
      "export const address = new URL('https://login.acme.example/authorize');",
      "export const parameters = new URLSearchParams('a=1');",
      "export const bytes = new TextEncoder().encode('it');",
      'export const text = new TextDecoder().decode(bytes);',
      'export const later = (at: number) => at + Math.floor(1.5);',
      'export const asynchronous = { async: false, awaited: 1 };',
      '',
    ].join('\n');
    expect(await lint(core.map((folder) => ({ path: `src/${folder}/fine.ts`, source })))).toEqual([]);
  });
});
