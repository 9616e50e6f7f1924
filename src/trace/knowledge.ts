import type { Learned, Learning, Secret, Trace } from './trace.ts';

/** A secret that a party holds, with the way it came by it. `step` is the step's number, 0 for before the first. */
export interface Known {
  readonly secret: Secret;
  readonly how: Learning;
  readonly step: number;
}

type Story = Pick<Trace, 'secrets' | 'start' | 'steps'>;

/** All that was learnt up to a moment, in order, with the number of the step at which it was. */
export function learnedUntil(trace: Story, cursor: number): readonly (Learned & { readonly step: number })[] {
  const atStart = trace.start.learned.map((learned) => ({ ...learned, step: 0 }));
  const later = trace.steps
    .slice(0, cursor)
    .flatMap(({ learned }, index) => learned.map((entry) => ({ ...entry, step: index + 1 })));
  return [...atStart, ...later];
}

/** What a party knows at a moment, in the order in which the secrets came into being. */
export function knownBy(trace: Story, cursor: number, party: string): readonly Known[] {
  const learned = learnedUntil(trace, cursor).filter((entry) => entry.party === party);
  return trace.secrets.flatMap((secret) => {
    const entry = learned.find((candidate) => candidate.secret === secret.id);
    return entry ? [{ secret, how: entry.how, step: entry.step }] : [];
  });
}

/** Whether a party knows some secret of a kind at a moment. */
export function knowsKind(trace: Story, cursor: number, party: string, kind: Secret['kind']): boolean {
  const ids = trace.secrets.filter((secret) => secret.kind === kind).map(({ id }) => id);
  const isOne = (learned: Learned) => learned.party === party && ids.includes(learned.secret);
  return trace.start.learned.some(isOne) || trace.steps.slice(0, cursor).some((step) => step.learned.some(isOne));
}
