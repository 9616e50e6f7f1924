import { describe, expect, it } from 'vitest';
import { codeInterception } from '../scenarios/code-interception.ts';
import { simulate } from '../simulation/openRun.ts';
import { en } from './en.ts';
import { pseudo } from './pseudo.ts';
import { transcriptOf } from './transcript.ts';

const trace = simulate(codeInterception, { settings: { attack: 'request-and-response', pkce: 'S256' } });
const told = transcriptOf(trace, en);
const steps = told.phases.flatMap((phase) => phase.steps);

describe('transcriptOf', () => {
  it('tells every step in order, with its caption', () => {
    expect(steps.map(({ id }) => id)).toEqual(trace.steps.map(({ id }) => id));
    expect(steps.map(({ number }) => number)).toEqual(trace.steps.map((_, index) => index + 1));
    expect(steps.map(({ caption }) => caption)).toEqual(
      trace.steps.map((_, index) => en.story.caption(trace, index + 1)),
    );
  });

  it('has a section for every phase, under its name', () => {
    expect(told.phases.map(({ heading }) => heading)).toEqual(['Start', 'Sign-in and consent', 'Redirect', 'Token']);
  });

  it('tells who takes part and how the run is set up', () => {
    expect(told.cast.parties.map(({ name }) => name)).toEqual(trace.cast.map(({ name }) => name));
    expect(told.cast.learned).toEqual(
      expect.arrayContaining(['Ada holds: password', 'Ada holds: photos', 'Photo API holds: photos']),
    );
    expect(told.settings.entries.map(({ name }) => name)).toEqual(
      Object.keys({ ...trace.settings, ...trace.decisions }).map((name) => en.story.setting(name).name),
    );
  });

  it('shows every message: its raw text, or what a person did or saw', () => {
    expect(steps.filter(({ message, action }) => (message === null) === (action === null))).toEqual([]);
    const token = steps.find(({ id }) => id === 'token.request');
    expect(token?.message).toMatch(/^POST \/token HTTP\/1\.1\nHost: login\.acme\.example\n[\s\S]*\n\ngrant_type=/);
    expect(steps.find(({ id }) => id === 'token.response')?.message).toMatch(/^HTTP\/1\.1 400 Bad Request\n/);
    expect(steps[0]?.action).toBe('taps “Print my photos”');
  });

  it('tells all checks, all that was learnt, who read along and which states changed', () => {
    expect(steps.map(({ checks }) => checks.items.length)).toEqual(trace.steps.map(({ checks }) => checks.length));
    expect(steps.map(({ learned }) => learned.items.length)).toEqual(trace.steps.map(({ learned }) => learned.length));
    expect(steps[1]?.observed).toEqual(['FreeFlashlight reads this in a log of the device.']);
    expect(steps[1]?.learned.items).toContain('FreeFlashlight reads along: code challenge');
    expect(steps[0]?.states.items).toContain('Photo Printer, transaction 1: awaiting callback');
    const verifier = steps.at(-2)?.checks.items.find(({ id }) => id === 'TK-11');
    expect(verifier).toMatchObject({ passed: false, result: 'failed', ref: 'RFC 7636 §4.6', by: 'Acme Login' });
  });

  it('ends with the outcome and who decided it', () => {
    expect(told.outcome.verdict).toMatch(/^Held/);
    expect(told.outcome.decidedBy).toBe('Decided by Acme Login: TK-11, RFC 7636 §4.6');
    expect(transcriptOf(simulate(codeInterception), en).outcome.decidedBy).toBeNull();
  });

  it('speaks the language that it is given', () => {
    const strange = transcriptOf(trace, pseudo(en));
    expect(strange.locale).toBe('en-XA');
    expect(strange.phases[0]?.heading).toMatch(/^\[Šţåŕţ/);
  });
});
