import { learnedUntil } from '../../trace/knowledge.ts';
import type { Party, Secret, Trace } from '../../trace/trace.ts';
import type { Knower } from './secretStory.ts';

export interface KnowledgeRow {
  readonly secret: Secret;
  /** Whether this run has it at all, and whether it exists at this moment. */
  readonly being: 'none' | 'later' | 'made';
  /** For each party how it knows the secret, or null where it does not. */
  readonly cells: readonly (Knower | null)[];
}

export interface KnowledgeTable {
  readonly parties: readonly Party[];
  readonly rows: readonly KnowledgeRow[];
}

/** Who knows what at a moment: secrets, those of the run unless others are given, by every party of the cast. */
export function knowledgeTable(
  trace: Trace,
  cursor: number,
  secrets: readonly Secret[] = trace.secrets,
): KnowledgeTable {
  const learned = new Map(learnedUntil(trace, cursor).map((entry) => [`${entry.party} ${entry.secret}`, entry]));
  const own = new Set(trace.secrets.map(({ id }) => id));
  const rows = secrets.map((secret): KnowledgeRow => {
    const cells = trace.cast.map(({ id }) => learned.get(`${id} ${secret.id}`) ?? null);
    if (!own.has(secret.id)) return { secret, being: 'none', cells };
    return { secret, being: cells.some((cell) => cell !== null) ? 'made' : 'later', cells };
  });
  return { parties: trace.cast, rows };
}
