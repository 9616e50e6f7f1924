import { knowsKind } from './knowledge.ts';
import type { Decider, Outcome, SecretKind, Trace } from './trace.ts';

/**
 * How things stand at a moment.
 * `ready`: nothing was sent yet. `running`: nothing is lost. `stolen`: an attacker holds the bait; `missing` names what
 * it would still need and does not know. `breached`: an attacker holds the loot. `stopped`: a check failed.
 * `over`: the run is at its end.
 */
export type Standing =
  | { readonly kind: 'ready' }
  | { readonly kind: 'running' }
  | { readonly kind: 'stolen'; readonly missing: readonly SecretKind[] }
  | { readonly kind: 'breached' }
  | { readonly kind: 'stopped'; readonly decidedBy: Decider }
  | { readonly kind: 'over'; readonly outcome: Outcome };

/** A thief needs the verifier only where the code was asked for with a challenge. */
function missingTo(trace: Trace, cursor: number, attacker: string): readonly SecretKind[] {
  const verifierExists = trace.secrets.some(({ kind }) => kind === 'code_verifier');
  return verifierExists && !knowsKind(trace, cursor, attacker, 'code_verifier') ? ['code_verifier'] : [];
}

function firstFailure(trace: Trace, cursor: number): Decider | null {
  for (const step of trace.steps.slice(0, cursor)) {
    const failed = step.checks.find(({ passed }) => passed === false);
    if (failed) return { party: failed.by, check: failed.check, ref: failed.ref, step: step.id };
  }
  return null;
}

/** How things stand after `cursor` steps, from 0 to the number of steps. */
export function standing(trace: Trace, cursor: number): Standing {
  if (cursor <= 0) return { kind: 'ready' };
  if (cursor >= trace.steps.length) return { kind: 'over', outcome: trace.outcome };
  const attackers = trace.cast.filter(({ kind }) => kind === 'attacker');
  if (attackers.some(({ id }) => knowsKind(trace, cursor, id, trace.aims.loot))) return { kind: 'breached' };
  // A run that completes was not stopped by what it was refused on its way.
  const decidedBy = trace.outcome.verdict === 'completed' ? null : firstFailure(trace, cursor);
  if (decidedBy) return { kind: 'stopped', decidedBy };
  const thief = attackers.find(({ id }) => knowsKind(trace, cursor, id, trace.aims.bait));
  return thief ? { kind: 'stolen', missing: missingTo(trace, cursor, thief.id) } : { kind: 'running' };
}
