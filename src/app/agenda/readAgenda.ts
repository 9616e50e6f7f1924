import { scenarioOf } from '../session/configuration.ts';
import type { Agenda, Stop } from './agenda.ts';
import { LARGEST_AGENDA } from './agenda.ts';
import { outlineSchema, stopSchema, type WrittenStop } from './agendaSchema.ts';
import { chosenIn, differing } from './choices.ts';
import { withMovedStops } from './movedStops.ts';
import type { AgendaProblem } from './problem.ts';
import { repaired } from './repaired.ts';
import { hasRoomFor } from './writeAgenda.ts';

/** A plan that somebody wrote, as far as it can be used, and what could not. */
export interface ReadAgenda {
  /** Null where there is no plan in it. */
  readonly agenda: Agenda | null;
  readonly problems: readonly AgendaProblem[];
  /** Which of the stops that were written each stop of the plan is, counted from 1. */
  readonly numbers: readonly number[];
}

function scenarioIn(stop: unknown): string | null {
  const named = typeof stop === 'object' && stop !== null && 'scenario' in stop ? stop.scenario : null;
  return typeof named === 'string' ? named : null;
}

function stopOf({ settings = {}, decisions = {}, step = null, compare, ...rest }: WrittenStop): Stop {
  const declared = scenarioOf(rest.scenario);
  return {
    ...rest,
    settings: differing(settings, declared.settings),
    decisions: differing(decisions, declared.decisions),
    ...(compare !== undefined && { compare: compare.map(chosenIn) }),
    step,
  };
}

/** Reads what stands in a JSON text. Every loss is told. */
export function readAgendaValue(value: unknown): ReadAgenda {
  const problems: AgendaProblem[] = [];
  const tell = (problem: AgendaProblem) => problems.push(problem);
  const outline = repaired(outlineSchema, value, { stop: null, scenario: null }, tell);
  if (outline === null) return { agenda: null, problems, numbers: [] };
  const stops = outline.stops.flatMap((stop, index) => {
    const read = repaired(stopSchema, stop, { stop: index + 1, scenario: scenarioIn(stop) }, tell);
    return read === null ? [] : [{ stop: stopOf(read), number: index + 1 }];
  });
  const { title } = outline;
  const numbers = stops.map(({ number }) => number);
  const agenda = {
    version: 1,
    ...(title !== undefined && title !== '' && { title }),
    stops: stops.map(({ stop }) => stop),
  } as const;
  return { agenda, problems: withMovedStops(problems, numbers), numbers };
}

const refused = (kind: AgendaProblem['kind'], allowed: readonly string[]): ReadAgenda => ({
  agenda: null,
  problems: [{ kind, stop: null, field: '', found: '', allowed, remedy: 'refused' }],
  numbers: [],
});

/** What a JSON text says; undefined where it is none, or nested more deeply than the browser can read. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads the JSON text of a plan; nothing that stands there makes it throw. */
export function readAgenda(text: string): ReadAgenda {
  if (!hasRoomFor(text)) return refused('tooLarge', [String(LARGEST_AGENDA)]);
  if (text.trim() === '') return refused('empty', []);
  const value = parsed(text);
  return value === undefined ? refused('noJson', []) : readAgendaValue(value);
}
