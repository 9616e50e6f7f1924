import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en.ts';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { drawMoment } from './momentPicture.ts';
import { rowsThatFit } from './rowsThatFit.ts';

const trace = simulate(codeInterception, { settings: { attack: 'response', pkce: 'off' } });
const look = { width: 720, theme: 'light' } as const;

describe('rows that fit', () => {
  it.each([480, 576, 640, 900])('leave a picture at most %i high, and one more would not', (height) => {
    const rows = rowsThatFit(trace, en, look, height);
    const latest = typeof rows === 'object' && 'latest' in rows ? rows.latest : 0;
    const heightWith = (count: number) => drawMoment(trace, 19, en, { ...look, rows: { latest: count } }).height;
    expect(latest).toBeGreaterThan(1);
    expect(heightWith(latest)).toBeLessThanOrEqual(height);
    expect(heightWith(latest + 1)).toBeGreaterThan(height);
  });

  it('are one where there is no room, and no more than there are steps', () => {
    expect(rowsThatFit(trace, en, look, 10)).toEqual({ latest: 1 });
    expect(rowsThatFit(trace, en, look, 9000)).toEqual({ latest: trace.steps.length });
  });
});
