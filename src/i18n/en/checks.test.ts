import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import type { Check } from '../../trace/trace.ts';
import { checks } from './checks.ts';

function check(id: string, settings: Readonly<Record<string, string>>, about?: string) {
  const trace = simulate(codeInterception, { settings });
  const found = trace.steps
    .flatMap((step) => step.checks)
    .find((made) => made.check === id && (about === undefined || made.about === about));
  if (found === undefined) throw new Error(`no check ${id}`);
  return { sentence: checks.sentence(found, trace), stamp: checks.stamp(found, trace) };
}

const ids = [
  ...Array.from({ length: 17 }, (_, index) => `AZ-${String(index + 1).padStart(2, '0')}`),
  ...['IN-01', 'IN-02', 'IN-03', 'OS-01', 'OS-02'],
  ...Array.from({ length: 15 }, (_, index) => `TK-${String(index + 1).padStart(2, '0')}`),
  ...Array.from({ length: 7 }, (_, index) => `CB-0${index + 1}`),
  ...['TR-01', 'TR-02', 'TR-03', 'TR-04'],
  ...['RS-01', 'RS-02', 'RS-03', 'RS-04-typ', 'RS-04-iss', 'RS-05', 'RS-04-sig', 'RS-04-exp', 'RS-07'],
];

describe('the words of checks', () => {
  it('tells the outcomes of the PKCE check apart', () => {
    const stamp = (attack: string, pkce: string) => check('TK-11', { attack, pkce }).stamp;
    expect(stamp('response', 'off')).toBe('PKCE: no challenge stored, nothing to prove');
    expect(stamp('response', 'S256')).toBe('PKCE: a challenge is stored, no verifier came');
    expect(stamp('request-and-response', 'S256')).toBe('PKCE: the hash of the verifier differs');
    expect(stamp('request-and-response', 'plain')).toBe('PKCE plain: verifier equals challenge');
    expect(stamp('off', 'S256')).toBe('PKCE: the verifier fits the challenge');
  });

  it('says of a challenge that came as verifier what it is', () => {
    const sentence = (attack: string) => check('TK-11', { attack, pkce: 'S256' }).sentence;
    expect(sentence('request-and-response')).toContain('is the challenge itself');
    expect(sentence('response')).toContain('no `code_verifier` came');
  });

  it('counts who claims the redirect address', () => {
    expect(check('OS-01', {}).stamp).toBe('one app claims this address');
    expect(check('OS-01', { attack: 'response' }).stamp).toBe('several apps claim this address');
  });

  it('names the app that the domain does not confirm', () => {
    const settings = { attack: 'response', redirect: 'claimed-https' };
    expect(check('OS-02', settings, 'flashlight').stamp).toBe('FreeFlashlight: not confirmed by the domain');
    expect(check('OS-02', settings, 'printer').stamp).toBe('Photo Printer: confirmed by the domain');
    expect(check('OS-02', {}).sentence).toContain('the phone has nobody to ask which app may claim it');
    expect(check('OS-02', {}).stamp).toBe('nobody to ask who owns this scheme');
  });

  it.each(ids)('has different words for the outcomes of %s', (id) => {
    const trace = simulate(codeInterception);
    const made: Check = { by: 'login', check: id, passed: true, expected: null, actual: null, ref: 'RFC 6749 §3.1' };
    const said = [true, false, null].map((passed) => ({
      sentence: checks.sentence({ ...made, passed }, trace),
      stamp: checks.stamp({ ...made, passed }, trace),
    }));
    expect(new Set(said.map(({ sentence }) => sentence)).size).toBe(3);
    expect(new Set(said.map(({ stamp }) => stamp)).size).toBe(3);
    expect(said.filter(({ stamp }) => stamp.length > 48)).toEqual([]);
    // Two outcomes at least are put into words of their own.
    expect(
      said.filter(({ sentence }) => sentence.startsWith(id) || sentence === 'There was nothing to check.').length,
    ).toBeLessThan(2);
  });

  it('calls a check that it does not know by its id', () => {
    const trace = simulate(codeInterception);
    const made: Check = { by: 'login', check: 'ZZ-99', passed: false, expected: null, actual: null, ref: 'RFC 6749' };
    expect(checks.stamp(made, trace)).toBe('ZZ-99 failed');
    expect(checks.stamp({ ...made, check: 'constructor' }, trace)).toBe('constructor failed');
  });
});
