import { learnedUntil } from '../../trace/knowledge.ts';
import type { Party, Secret, Trace } from '../../trace/trace.ts';
import type { Knower } from './secretStory.ts';

export interface KnowledgeRow {
  readonly secret: Secret;
  /** Whether it exists at this moment. */
  readonly made: boolean;
  /** For each party how it knows the secret, or null where it does not. */
  readonly cells: readonly (Knower | null)[];
}

export interface KnowledgeTable {
  readonly parties: readonly Party[];
  readonly rows: readonly KnowledgeRow[];
}

/** Who knows what at a moment: every secret of the run by every party of the cast. */
export function knowledgeTable(trace: Trace, cursor: number): KnowledgeTable {
  const learned = new Map(learnedUntil(trace, cursor).map((entry) => [`${entry.party} ${entry.secret}`, entry]));
  const rows = trace.secrets.map((secret) => {
    const cells = trace.cast.map(({ id }) => learned.get(`${id} ${secret.id}`) ?? null);
    return { secret, made: cells.some((cell) => cell !== null), cells };
  });
  return { parties: trace.cast, rows };
}
