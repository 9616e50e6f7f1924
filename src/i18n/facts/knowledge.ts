import type { SecretKind, Trace } from '../../trace/trace.ts';

/** Whether some party that fits comes to know a secret of a kind in the whole run. */
export function everLearns(trace: Trace, party: (id: string) => boolean, kind: SecretKind): boolean {
  const ids = new Set(trace.secrets.filter((secret) => secret.kind === kind).map(({ id }) => id));
  const all = [...trace.start.learned, ...trace.steps.flatMap(({ learned }) => learned)];
  return all.some((learned) => ids.has(learned.secret) && party(learned.party));
}
