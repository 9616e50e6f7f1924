import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { arrowOf, type Place, placeLabel, placeWords } from './arrow.ts';
import { spanOf } from './foldSpan.ts';
import { frameOf, reservedBelow } from './frame.ts';
import { lanesOf } from './lanes.ts';
import { rowsOf } from './rows.ts';
import { drawingHeight, scrollFor } from './scroll.ts';
import { stampBox, stampsOf } from './stamps.ts';
import { joined, nearView, strideOf } from './visible.ts';
import { waypointNote } from './waypointNote.ts';

const runs = ['off', 'response', 'request-and-response'].flatMap((attack) =>
  ['off', 'S256'].flatMap((pkce) =>
    ['custom-scheme', 'claimed-https'].map((redirect) =>
      simulate(codeInterception, { settings: { attack, pkce, redirect } }),
    ),
  ),
);
const phases = codeInterception.phases.map(({ id }) => id);

const WORDS = 'Phone finds 2 apps that claim “com.example.printer:”; nothing shows who owns it, and it asks the user.';

/** How far letters reach below their line, in characters. */
const DESCENT = 0.5;

/** In CSS pixels: what rounding may cost. */
const CLOSE = 0.001;

/** A stage as the learner may have it: any run, any folds, any size, any moment. */
const stages = fc.record({
  run: fc.nat(runs.length - 1),
  folded: fc.subarray(phases),
  width: fc.integer({ min: 440, max: 2400 }),
  height: fc.integer({ min: 60, max: 1400 }),
  rem: fc.constantFrom(12, 16, 20, 32),
  compact: fc.boolean(),
  moment: fc.nat(25),
  scrollTop: fc.nat(4000),
});

type Spec = typeof stages extends fc.Arbitrary<infer Value> ? Value : never;

function stageOf({ run, folded, width, height, rem, compact, moment, scrollTop }: Spec) {
  const trace = runs[run];
  if (trace === undefined) throw new Error('no such run');
  return {
    trace,
    rows: rowsOf(trace, new Set(folded)),
    frame: frameOf(width, height, rem, compact),
    lanes: lanesOf(trace.cast, width),
    cursor: Math.min(moment, trace.steps.length),
    scrollTop,
  };
}

type ExampleStage = ReturnType<typeof stageOf>;

const holds = (check: (stage: ExampleStage) => void) => {
  fc.assert(fc.property(stages, (spec) => check(stageOf(spec))));
};

describe('the geometry of any stage', () => {
  it('keeps every label, note and stamp on the stage', () => {
    holds(({ trace, frame, lanes, scrollTop: characters }) => {
      const right = frame.width - frame.margin;
      const stays = ({ centre, characters: shown }: Place, charWidth: number) => {
        expect(centre - (shown * charWidth) / 2).toBeGreaterThanOrEqual(frame.gutter - CLOSE);
        expect(centre + (shown * charWidth) / 2).toBeLessThanOrEqual(right + CLOSE);
      };
      for (const step of trace.steps) {
        const arrow = arrowOf(step, lanes);
        stays(placeLabel(frame, lanes, arrow, characters % 200, 100), frame.charWidth);
        stays(placeWords(arrow.to, characters % 200, frame.noteCharWidth, frame.gutter, right), frame.noteCharWidth);
        for (const waypoint of lanes.waypoints) {
          const { x, anchor, lines } = waypointNote(frame, arrow, waypoint.x, WORDS.slice(0, characters % 100), step);
          const longest = Math.max(...lines.map(({ words }) => words.length)) * frame.noteCharWidth;
          expect(anchor === 'start' ? x + longest : x).toBeLessThanOrEqual(Math.max(x, right) + CLOSE);
          expect(anchor === 'start' ? x : x - longest).toBeGreaterThanOrEqual(Math.min(x, frame.gutter) - CLOSE);
          for (const { y } of lines) expect(y + DESCENT * frame.noteCharWidth).toBeLessThan(frame.pitch);
        }
        const box = stampBox(frame, arrow.to, arrow.direction);
        expect(box.offset).toBeGreaterThanOrEqual(frame.margin);
        expect(box.offset + box.widest).toBeLessThanOrEqual(right + CLOSE);
      }
    });
  });

  it('has room for all stamps of a step below its row, also of the last one', () => {
    holds(({ trace, rows, frame, lanes }) => {
      for (const step of trace.steps) {
        const arrow = arrowOf(step, lanes);
        const stamps = stampsOf(step, trace.aims.decisive).length;
        const bottom = stampBox(frame, arrow.to, arrow.direction).top + stamps * frame.stampPitch;
        expect(bottom).toBeLessThanOrEqual(frame.pitch + reservedBelow(frame));
      }
      const last = (rows.list.length - 1) * frame.pitch;
      expect(last + frame.pitch + reservedBelow(frame)).toBeLessThanOrEqual(drawingHeight(frame, rows.list.length));
    });
  });

  it('reserves the room of all rows whatever the cursor is, and moves no row by a step', () => {
    holds(({ trace, rows, frame }) => {
      const least = rows.list.length * frame.pitch + reservedBelow(frame);
      expect(drawingHeight(frame, rows.list.length)).toBeGreaterThanOrEqual(least);
      rows.list.forEach((row, index) => {
        expect(row.index).toBe(index);
      });
      const numbers = rows.list.flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
      );
      expect(numbers).toEqual(trace.steps.map((_, index) => index + 1));
    });
  });

  it('scrolls so that the current row is in view and by no more than it must', () => {
    holds(({ rows, frame, cursor, scrollTop }) => {
      const row = rows.rowAt(cursor);
      const top = scrollFor(frame, row, rows.list.length, scrollTop);
      expect(top).toBeGreaterThanOrEqual(0);
      if (row < 0) expect(top).toBe(0);
      else {
        expect(top).toBeLessThanOrEqual(row * frame.pitch);
        if (frame.height >= 2 * frame.pitch) expect(top + frame.height).toBeGreaterThanOrEqual((row + 1) * frame.pitch);
        expect(scrollFor(frame, row, rows.list.length, top)).toBe(top);
        const withStamps = frame.pitch + reservedBelow(frame);
        if (frame.height >= withStamps) {
          expect(top + frame.height).toBeGreaterThanOrEqual(row * frame.pitch + withStamps - CLOSE);
        }
      }
    });
  });

  it('draws the current row and all that is in view, each once, in order, and nothing from the future', () => {
    holds(({ rows, frame, cursor, scrollTop }) => {
      const row = rows.rowAt(cursor);
      const next = scrollFor(frame, row, rows.list.length, scrollTop);
      const near = (top: number) => nearView(frame, strideOf(frame, top), row + 1);
      const drawn = joined(near(scrollTop), near(next));
      expect(drawn).toEqual([...new Set(drawn)].sort((one, other) => one - other));
      if (row >= 0) expect(drawn).toContain(row);
      for (const top of [scrollTop, next]) {
        for (let index = Math.floor(top / frame.pitch); index * frame.pitch < top + frame.height; index += 1) {
          if (index <= row) expect(drawn).toContain(index);
        }
      }
      expect(drawn.every((index) => index <= row)).toBe(true);
    });
  });

  it('draws no more rows for a long run than for a short one', () => {
    const frame = frameOf(1000, 600, 16, false);
    const drawn = (reached: number) => joined(nearView(frame, 20, reached), nearView(frame, 20, reached)).length;
    expect(drawn(3000)).toBe(drawn(200));
    expect(drawn(3000)).toBeLessThan(40);
  });

  it('keeps the bar of a folded phase on the stage', () => {
    holds(({ rows, frame, lanes }) => {
      for (const row of rows.list) {
        if (row.kind !== 'fold') continue;
        const { left, width } = spanOf(row.steps, lanes, frame);
        expect(left).toBeGreaterThanOrEqual(frame.gutter);
        expect(left + width).toBeLessThanOrEqual(frame.width - frame.margin + 0.001);
      }
    });
  });
});
