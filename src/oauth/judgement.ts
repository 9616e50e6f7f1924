import { examine, type Finding, type Judgement, type Rule } from './finding.ts';

/** Accepts without a finding. */
export function accept<Accepted>(accepted: Accepted): Judgement<never, Accepted> {
  return { findings: [], refusal: null, accepted };
}

/** Examines the rules in order; where none fails, `established` says what is accepted. */
export function judge<Facts, Refusal extends object, Accepted>(
  rules: readonly Rule<Facts, Refusal>[],
  facts: Facts,
  established: () => Accepted,
): Judgement<Refusal, Accepted> {
  const { findings, refusal } = examine(rules, facts);
  if (refusal !== null) return { findings, refusal, accepted: null };
  return { findings, refusal, accepted: established() };
}

/** Goes on with what the first judgement accepted; the findings of both, in their order. */
export function andThen<Refusal extends object, First, Second>(
  first: Judgement<Refusal, First>,
  next: (accepted: First) => Judgement<Refusal, Second>,
): Judgement<Refusal, Second> {
  if (!accepts(first)) return { findings: first.findings, refusal: first.refusal, accepted: null };
  const second = next(first.accepted);
  return { ...second, findings: [...first.findings, ...second.findings] };
}

interface Acceptance<Accepted> {
  readonly findings: readonly Finding[];
  readonly refusal: null;
  readonly accepted: Accepted;
}

// The compiler cannot tell the two apart by their refusal while its type is open.
function accepts<Refusal, Accepted>(judgement: Judgement<Refusal, Accepted>): judgement is Acceptance<Accepted> {
  return judgement.refusal === null;
}
