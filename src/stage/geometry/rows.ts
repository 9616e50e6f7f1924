import { type PhaseSpan, phasesOf } from '../../trace/moments.ts';
import type { Step, Trace } from '../../trace/trace.ts';
import { type Exposure, exposureOf } from '../exposure.ts';

/** One message. `first` and `last` are the numbers of its steps, from 1. */
export interface StepRow {
  readonly kind: 'step';
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly step: Step;
  /** The phase, where it begins with this row and has further steps that it could be folded with. */
  readonly opens: PhaseSpan | null;
  /** The channel on which others may read along, where it begins with this row. */
  readonly exposure: Exposure | null;
  /** Parties without a lifeline that this row and the one before have in common. */
  readonly threads: readonly string[];
}

/** A phase shown as one row. */
export interface FoldRow {
  readonly kind: 'fold';
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly phase: string;
  readonly steps: readonly Step[];
}

export type Row = StepRow | FoldRow;

export interface Rows {
  readonly list: readonly Row[];
  /** The index of the row that shows a cursor; -1 before the first message. */
  rowAt(cursor: number): number;
}

const channelOf = (row: Row | undefined) => (row?.kind === 'step' ? row.step.channel : null);

function commonWaypoints(step: Step, before: Row | undefined, waypoints: ReadonlySet<string>): readonly string[] {
  if (before?.kind !== 'step') return [];
  const ends = [before.step.from, before.step.to];
  return [...new Set([step.from, step.to])].filter((party) => waypoints.has(party) && ends.includes(party));
}

function stepRow(
  trace: Trace,
  span: PhaseSpan,
  number: number,
  list: readonly Row[],
  os: ReadonlySet<string>,
): StepRow {
  const step = trace.steps[number - 1];
  if (step === undefined) throw new Error(`the run has no step ${number}`);
  const before = list.at(-1);
  return {
    kind: 'step',
    index: list.length,
    first: number,
    last: number,
    step,
    opens: number === span.first && span.last > span.first ? span : null,
    exposure: step.channel === channelOf(before) ? null : exposureOf(step.channel),
    threads: commonWaypoints(step, before, os),
  };
}

/** The rows of a whole run: one for each message, one for each folded phase. */
export function rowsOf(trace: Trace, folded: ReadonlySet<string>): Rows {
  const os = new Set(trace.cast.filter(({ kind }) => kind === 'os').map(({ id }) => id));
  const list: Row[] = [];
  const rowOf: number[] = [-1];
  for (const span of phasesOf(trace)) {
    const { first, last } = span;
    if (folded.has(span.id) && last > first) {
      const steps = trace.steps.slice(first - 1, last);
      list.push({ kind: 'fold', index: list.length, first, last, phase: span.id, steps });
      for (let number = first; number <= last; number += 1) rowOf.push(list.length - 1);
    } else {
      for (let number = first; number <= last; number += 1) {
        rowOf.push(list.length);
        list.push(stepRow(trace, span, number, list, os));
      }
    }
  }
  return { list, rowAt: (cursor) => rowOf[Math.max(0, Math.min(cursor, rowOf.length - 1))] ?? -1 };
}
