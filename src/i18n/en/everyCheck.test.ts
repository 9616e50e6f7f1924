import { describe, expect, it } from 'vitest';
import { foreignRuns } from '../../sandbox/fixtures/foreignRuns.ts';
import type { Check } from '../../trace/trace.ts';
import { en } from '../en.ts';

const runs = await foreignRuns();
const trace = runs.find(({ name }) => name === 'public code')?.trace ?? expect.fail('there is a run');

const rules = import.meta.glob<string>(
  ['../../{oauth,actors}/**/*.ts', '!../../**/*.test.ts', '!../../**/fixtures/**'],
  { query: '?raw', import: 'default', eager: true },
);

const idsIn = (text: string) => [...text.matchAll(/'([A-Z]{2}-\d\d(?:-[a-z_]+)?)'/g)].map(([, id = '']) => id);
const partsIn = (file: string) =>
  [...(rules[`../../oauth/${file}`] ?? '').matchAll(/check: '([a-z]+)'/g)].map(([, part = '']) => part);

/** The ids that stand in the rules; those that are put together there are the prefixes with their parts. */
const written = Object.values(rules).flatMap(idsIn);
const assertion = [...partsIn('clientAssertionRules.ts'), 'iss', 'sub'];
const proof = [...partsIn('dpopFormRules.ts'), ...partsIn('dpopRequestRules.ts')];
const composed = [
  ...['TK-03', 'PR-03', 'RV-03'].flatMap((prefix) => assertion.map((part) => `${prefix}-${part}`)),
  ...['TK-07', 'PR-04', 'RS-06'].flatMap((prefix) => proof.map((part) => `${prefix}-${part}`)),
  ...['TK', 'PR', 'RV', 'IS'].flatMap((prefix) => [`${prefix}-01`, `${prefix}-02`]),
];
const reported = runs.flatMap((run) => run.trace.steps.flatMap(({ checks }) => checks.map(({ check }) => check)));

/** A prefix by itself is no check where only its parts are reported. */
const ids = [...new Set([...written, ...composed, ...reported])]
  .filter((id) => !['PR-04', 'RS-06'].includes(id))
  .sort();

const made = (check: string, passed: Check['passed']): Check => ({
  by: 'login',
  check,
  passed,
  expected: null,
  actual: null,
  ref: 'RFC 6749 §3.1',
});

describe('the words of every check that any party can make', () => {
  it('are looked for in all rules', () => {
    expect(proof).toHaveLength(14);
    expect(assertion).toHaveLength(9);
    expect(ids.length).toBeGreaterThan(150);
  });

  it.each(ids)('are there for %s, and differ by outcome', (id) => {
    const said = [true, false].map((passed) => en.checks.sentence(made(id, passed), trace));
    expect(said.filter((sentence) => sentence.startsWith(`${id} `))).toEqual([]);
    expect(new Set(said).size).toBe(2);
    const stamps = [true, false, null].map((passed) => en.checks.stamp(made(id, passed), trace));
    expect(stamps.filter((stamp) => stamp.length > 48)).toEqual([]);
  });
});
