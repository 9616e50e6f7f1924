import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agenda, Stop } from './agenda.ts';
import { added, EMPTY_AGENDA, followed, lengthened, moved, noted, removed, titled } from './edit.ts';

const stop = (step: string): Stop => ({ scenario: 'code-interception', settings: {}, decisions: {}, step });
const agenda: Agenda = { version: 1, stops: ['a', 'b', 'c', 'd'].map(stop) };
const steps = ({ stops }: Agenda) => stops.map(({ step }) => step).join('');

describe('editing a plan', () => {
  it('adds at the end, removes and moves', () => {
    expect(steps(added(EMPTY_AGENDA, stop('x')))).toBe('x');
    expect(steps(removed(agenda, 1))).toBe('acd');
    expect(steps(moved(agenda, 0, 2))).toBe('bcad');
    expect(steps(moved(agenda, 3, 1))).toBe('adbc');
    expect(moved(agenda, 0, -1)).toBe(agenda);
    expect(moved(agenda, 3, 4)).toBe(agenda);
  });

  it('keeps hold of the stop that is shown, whichever is moved', () => {
    const place = fc.nat(3);
    fc.assert(
      fc.property(place, place, place, (shown, from, to) => {
        const after = moved(agenda, from, to);
        expect(after.stops[followed(shown, from, to)]).toBe(agenda.stops[shown]);
      }),
    );
  });

  it('writes down no more than there is: an empty note, title or end is none', () => {
    const noteAndEnd = lengthened(noted(agenda, 1, 'look'), 1, 'e');
    expect(noteAndEnd.stops[1]).toEqual({ ...stop('b'), note: 'look', until: 'e' });
    expect(lengthened(noted(noteAndEnd, 1, ''), 1, null).stops[1]).toEqual(stop('b'));
    expect(titled(titled(agenda, 'Day one'), '')).toEqual(agenda);
  });
});
