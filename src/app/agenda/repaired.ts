import * as v from 'valibot';
import { shortened } from '../link/warning.ts';
import { allowedAt, limitOf, namesBeside, usualAt } from './allowedAt.ts';
import { beginningOf, withPart } from './mend.ts';
import type { AgendaProblem, Remedy } from './problem.ts';

/** Where a value comes from: the number of its stop and that stop's scenario, or null for the plan as a whole. */
export interface Place {
  readonly stop: number | null;
  readonly scenario: string | null;
}

type Issue = v.BaseIssue<unknown>;

/** Who sends more than that many unknown names wants no plan. */
const MOST_ROUNDS = 24;

/** Without these there is nothing that a default could complete. */
const NEEDED = ['', 'scenario', 'version', 'stops'];

const pathOf = ({ path }: Issue): readonly string[] => path?.map(({ key }) => String(key)) ?? [];

function kindOf({ type, input, path }: Issue): AgendaProblem['kind'] {
  if (type === 'strict_object' && input !== undefined && path?.at(-1)?.origin === 'key') return 'unknown';
  if (type === 'max_length') return typeof input === 'string' ? 'tooLong' : 'tooMany';
  if (type === 'min_length') return 'tooFew';
  return input === undefined ? 'missing' : 'bad';
}

function remedyOf(kind: AgendaProblem['kind'], path: readonly string[], { stop }: Place): Remedy {
  const [field = ''] = path;
  if (kind === 'unknown') return 'ignored';
  if ((kind === 'tooLong' && field !== 'names') || (kind === 'tooMany' && field === 'stops')) return 'shortened';
  if (path.length <= 1 && NEEDED.includes(field)) return stop === null ? 'refused' : 'leftOut';
  return 'default';
}

/** More than are seen of what is shown in one line. */
const MOST_LEVELS = 8;

/** The outer levels of a value. What is nested without end cannot be written as JSON: that takes a stack as deep. */
function outerOf(value: unknown, levels = MOST_LEVELS): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (levels === 0) return '…';
  if (Array.isArray(value)) return value.map((item) => outerOf(item, levels - 1));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, outerOf(item, levels - 1)]));
}

function foundIn({ input }: Issue, kind: AgendaProblem['kind']): string {
  const isMeasured = kind === 'tooLong' || kind === 'tooMany' || kind === 'tooFew';
  if (isMeasured && (typeof input === 'string' || Array.isArray(input))) return String(input.length);
  return shortened(typeof input === 'string' ? input : (JSON.stringify(outerOf(input)) ?? ''));
}

function problemOf(issue: Issue, place: Place): AgendaProblem {
  const [path, kind] = [pathOf(issue), kindOf(issue)];
  const field = path.join('.');
  const limited = kind === 'tooLong' || kind === 'tooMany' || kind === 'tooFew';
  const usual = usualAt(path, place.scenario);
  const beside = kind === 'unknown' ? namesBeside(path, place.scenario) : allowedAt(path, place.scenario);
  return {
    kind,
    stop: place.stop,
    field: shortened(field),
    found: kind === 'unknown' ? '' : foundIn(issue, kind),
    allowed: limited ? limitOf(field) : beside,
    ...(usual !== undefined && { usual }),
    remedy: remedyOf(kind, path, place),
  };
}

function mended(value: unknown, issue: Issue, { remedy, allowed }: AgendaProblem): unknown {
  const path = pathOf(issue);
  // Runs that stand side by side are meant together: without one of them there is nothing to compare.
  const taken = path[0] === 'compare' ? ['compare'] : path;
  return withPart(value, taken, (old) => (remedy === 'shortened' ? beginningOf(old, Number(allowed[0])) : undefined));
}

/**
 * Reads a value by a schema. What does not fit is told and taken away, so that its default stands; null where the rest
 * makes no sense without it.
 */
export function repaired<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  place: Place,
  tell: (problem: AgendaProblem) => void,
): v.InferOutput<Schema> | null {
  let current = value;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = v.safeParse(schema, current);
    if (result.success) return result.output;
    for (const issue of result.issues) {
      const problem = problemOf(issue, place);
      tell(problem);
      if (problem.remedy === 'refused' || problem.remedy === 'leftOut') return null;
      current = mended(current, issue, problem);
    }
  }
  const remedy = place.stop === null ? 'refused' : 'leftOut';
  tell({ kind: 'tooWrong', stop: place.stop, field: '', found: '', allowed: [], remedy });
  return null;
}
