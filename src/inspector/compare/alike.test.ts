import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { cursorOf } from '../../trace/moments.ts';
import type { Trace } from '../../trace/trace.ts';
import { atTheirSteps, inspectionOf } from './comparison.ts';
import { knownAlike, knowsOtherwise, secretsOfAll } from './knownAlike.ts';
import { seenAlike } from './seenAlike.ts';
import { standAlike } from './standAlike.ts';

const run = (settings: Record<string, string>) => simulate(codeInterception, { settings });
const at = (trace: Trace, id: string) => ({ trace, cursor: cursorOf(trace, id) ?? 0 });

const [off, hashed] = [run({ attack: 'response', pkce: 'off' }), run({ attack: 'response', pkce: 'S256' })];
const both = (id: string) => [at(off, id), at(hashed, id)];
const ended = [off, hashed].map((trace) => ({ trace, cursor: trace.steps.length }));

describe('what is alike in runs side by side', () => {
  it('is what everybody knows where no party knows more in one of them', () => {
    expect(knownAlike([at(off, 'signin.page'), at(off, 'signin.page')])).toBe(true);
    expect(knownAlike(both('signin.page'))).toBe(false);
    expect(knowsOtherwise(both('token.request'), 'login', 'code')).toBe(false);
    expect(knowsOtherwise(ended, 'flashlight', 'code')).toBe(false);
    expect(knowsOtherwise(ended, 'flashlight', 'access_token')).toBe(true);
  });

  it('lists the secret that only one of them has', () => {
    const ids = secretsOfAll(both('token.request')).map(({ id }) => id);
    expect(ids).toContain('code_verifier');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is what the person sees, though the address goes on differently where the bar cuts it off', () => {
    expect(seenAlike(both('signin.show'))).toBe(true);
    expect(seenAlike(both('consent.show'))).toBe(true);
    expect(seenAlike(ended)).toBe(false);
    expect(seenAlike([at(off, 'signin.page'), at(run({}), 'signin.page')])).toBe(false);
  });

  it('is where a party stands, and never a party that one of them lacks', () => {
    const stand = standAlike(both('token.request'));
    expect(stand.has('ada')).toBe(true);
    expect(stand.has('login')).toBe(false);
    expect(standAlike([at(off, 'app.tap'), at(run({}), 'app.tap')]).has('flashlight')).toBe(false);
  });
});

describe('a run side by side', () => {
  it('is inspected at its own step, and leads the page to its own moments', () => {
    const sought: string[] = [];
    const seek = (name: string) => (cursor: number) => void sought.push(`${name} ${cursor}`);
    const compared = { label: 'S256', trace: hashed, cursor: 3, onSeek: seek('own') };
    const shared = { trace: off, cursor: 5, selectedSecret: 'code', onSelectSecret: () => {}, onSeek: seek('shared') };
    const inspection = inspectionOf(compared, shared);
    inspection.onSeek(2);
    expect(sought).toEqual(['own 2']);
    expect(inspection).toMatchObject({ trace: hashed, cursor: 3, selectedSecret: 'code' });
    expect(atTheirSteps([compared, { ...compared, cursor: 0 }]).map(({ step }) => step?.id ?? null)).toEqual([
      hashed.steps[2]?.id,
      null,
    ]);
  });
});
