import { describe, expect, it } from 'vitest';
import { nearestOf } from './nearest.ts';
import type { AgendaProblem } from './problem.ts';
import { readAgendaValue } from './readAgenda.ts';

const stop = { scenario: 'code-interception', settings: { pkce: 'off' } };

const meantIn = (...stops: readonly object[]) => readAgendaValue({ version: 1, stops }).problems.map(nearestOf);

const found = (found: string, ...allowed: string[]): AgendaProblem => ({
  ...{ kind: 'bad', stop: 1, field: 'step', remedy: 'default' },
  found,
  allowed,
});

describe('the name that was meant', () => {
  it('is the nearest one: of a scenario, a switch, a value, a field', () => {
    expect(meantIn({ ...stop, scenario: 'code-intercepton' })).toEqual(['code-interception']);
    expect(meantIn({ ...stop, settings: { pcke: 'off' } })).toEqual(['pkce']);
    expect(meantIn({ ...stop, settings: { pkce: 'plian' } })).toEqual(['plain']);
    expect(meantIn({ ...stop, setings: {} })).toEqual(['settings']);
  });

  it('is that of a step, whatever its capital letters', () => {
    expect(nearestOf(found('Token.reqest', 'token.request', 'token.response'))).toBe('token.request');
  });

  it('is none where nothing is near, or two are alike near', () => {
    expect(meantIn({ ...stop, scenario: 'device-flow' }, { ...stop, settings: { pkce: 'md5' } })).toEqual([null, null]);
    expect(nearestOf(found('2', '1'))).toBeNull();
    expect(nearestOf(found('code.a', 'code.b', 'code.c'))).toBeNull();
    expect(nearestOf(found('token', 'token.…'))).toBeNull();
  });

  it('is none of a bound', () => {
    expect(nearestOf({ ...found('502', '500'), kind: 'tooLong' })).toBeNull();
  });
});
