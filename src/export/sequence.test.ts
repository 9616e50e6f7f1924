import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { codeInterception } from '../scenarios/code-interception.ts';
import { simulate } from '../simulation/openRun.ts';
import { decisiveCursor, phasesOf } from '../trace/moments.ts';
import { type SequencePart, sequenceOf } from './sequence.ts';

const held = simulate(codeInterception, { settings: { attack: 'response', pkce: 'S256' } });

const count = (parts: readonly SequencePart[], kind: SequencePart['kind']) =>
  parts.filter((part) => part.kind === kind).length;

describe('a run as parts of a sequence diagram', () => {
  it('has every message up to the moment, under its phase, and a verdict', () => {
    const { parts } = sequenceOf(held, held.steps.length, en);
    expect(count(parts, 'message')).toBe(held.steps.length);
    expect(count(parts, 'phase')).toBe(phasesOf(held).length);
    expect(parts.at(-1)).toEqual({ kind: 'verdict', words: 'Held, but Photo Printer waits in vain' });
    expect(count(sequenceOf(held, 4, en).parts, 'message')).toBe(4);
  });

  it('tells an attacker who reads a message along, at the attacker', () => {
    const breached = simulate(codeInterception, { settings: { attack: 'request-and-response', pkce: 'plain' } });
    const { parts } = sequenceOf(breached, breached.steps.length, en);
    const read = parts.findIndex(({ words }) => words === 'read in the device log');
    expect(parts[read]).toMatchObject({ kind: 'finding', at: 'flashlight' });
    expect(parts[read - 1]).toMatchObject({ kind: 'message', from: 'printer', to: 'browser', channel: 'device' });
  });

  it('says what a dashed arrow means as soon as there is one', () => {
    const legends = (cursor: number) =>
      sequenceOf(held, cursor, en).parts.flatMap(({ kind, words }) => (kind === 'legend' ? [words] : []));
    expect(legends(1)).toEqual([]);
    expect(legends(3)).toEqual(['- - → on the device: from app to app · front channel: through the browser']);
  });

  it('is at the beginning nothing but the parties and how things stand', () => {
    const { parties, parts } = sequenceOf(held, 0, en);
    expect(parties).toEqual(held.cast);
    expect(parts.map(({ kind }) => kind)).toEqual(['verdict']);
  });

  it('tells what failed after the message by which it failed, at the one who checked', () => {
    const { parts } = sequenceOf(held, decisiveCursor(held) ?? 0, en);
    const found = parts.findIndex(({ words }) => words === '✗ PKCE: a challenge is stored, no verifier came');
    expect(parts[found]).toMatchObject({ kind: 'finding', at: 'login' });
    expect(parts.slice(0, found).findLast(({ kind }) => kind === 'message')).toMatchObject({ to: 'login' });
  });
});
