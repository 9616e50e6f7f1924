import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { rowsOf } from './rows.ts';

const trace = simulate(codeInterception, { settings: { attack: 'response', pkce: 'S256' } });
const number = (id: string) => trace.steps.findIndex((step) => step.id === id) + 1;
const rowOf = (id: string, folded: readonly string[] = []) => {
  const rows = rowsOf(trace, new Set(folded));
  return rows.list[rows.rowAt(number(id))];
};

describe('rows', () => {
  it('are one for each message where nothing is folded', () => {
    const { list } = rowsOf(trace, new Set());
    expect(list.map(({ first, last }) => [first, last])).toEqual(trace.steps.map((_, index) => [index + 1, index + 1]));
  });

  it('show a folded phase as one row that stands for all its steps', () => {
    const rows = rowsOf(trace, new Set(['signin']));
    const row = rowOf('signin.submit', ['signin']);
    expect(row).toMatchObject({ kind: 'fold', phase: 'signin', first: 4, last: 13, index: 3 });
    expect(rows.rowAt(4)).toBe(rows.rowAt(13));
    expect(rows.rowAt(14)).toBe(4);
    expect(rows.list).toHaveLength(trace.steps.length - 9);
  });

  it('show none before the first message, and the last one beyond the end', () => {
    const rows = rowsOf(trace, new Set());
    expect(rows.rowAt(0)).toBe(-1);
    expect(rows.rowAt(trace.steps.length + 5)).toBe(trace.steps.length - 1);
  });

  it('tell where a phase begins, and only there', () => {
    expect(rowOf('app.tap')).toMatchObject({ opens: { id: 'start' } });
    expect(rowOf('authorization.open')).toMatchObject({ opens: null });
  });

  it('tell the first of several front-channel rows, and only that', () => {
    expect(rowOf('authorization.request', ['signin'])).toMatchObject({ exposure: 'front' });
    expect(rowOf('authorization.response', ['signin'])).toMatchObject({ exposure: 'front' });
    expect(rowOf('redirect.open', ['signin'])).toMatchObject({ exposure: 'device' });
    expect(rowOf('authorization.response')).toMatchObject({ exposure: null });
  });

  it('thread the waypoint through consecutive rows that involve it', () => {
    expect(rowOf('redirect.open')).toMatchObject({ threads: [] });
    expect(rowOf('chooser.show')).toMatchObject({ threads: ['phone'] });
    expect(rowOf('redirect.deliver')).toMatchObject({ threads: ['phone'] });
    expect(rowOf('token.request')).toMatchObject({ threads: [] });
  });
});
