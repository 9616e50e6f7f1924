import { knowsKind } from './knowledge.ts';
import type { Check, Decider, Outcome, Step, Trace } from './trace.ts';

type Story = Omit<Trace, 'outcome'>;

interface Met {
  readonly check: Check;
  readonly step: Step;
}

const decider = ({ check, step }: Met): Decider => ({
  party: check.by,
  check: check.check,
  ref: check.ref,
  step: step.id,
});

const allChecks = (steps: readonly Step[]): readonly Met[] =>
  steps.flatMap((step) => step.checks.map((check) => ({ check, step })));

function firstFailed(story: Story): Decider | null {
  const failed = allChecks(story.steps).find(({ check }) => check.passed === false);
  return failed ? decider(failed) : null;
}

/** The first check that failed because something that had been used up came back. */
function detected(story: Story): Decider | null {
  const { detecting = [] } = story.aims;
  const found = allChecks(story.steps).find(({ check }) => check.passed === false && detecting.includes(check.check));
  return found ? decider(found) : null;
}

/** The first decisive check that a message of the attacker met and that did not stop it. */
function letPass(story: Story, attackers: readonly string[]): Decider | null {
  const met = allChecks(story.steps.filter(({ from }) => attackers.includes(from)));
  const missed = met.find(({ check }) => story.aims.decisive.includes(check.check));
  return missed ? decider(missed) : null;
}

function clientEnd(story: Story): Outcome['client'] {
  const { goal } = story.aims;
  if (knowsKind(story, story.steps.length, goal.party, goal.secret)) return 'photos';
  const sawError = story.steps.some(
    ({ from, message }) => from === goal.party && message.kind === 'screen' && message.screen === 'error',
  );
  return sawError ? 'error' : 'waiting';
}

/**
 * How a run ended, read off what happened. `breached`: an attacker knows the loot. `held`: an attacker was there and
 * does not. `detected`: something that had been used up came back. Without an attacker `completed`, where the client has what it wants, however often it was refused before, or
 * `refused`. `decidedBy` is the check that decided: the first that failed, or in a breach the first decisive one that let
 * the attacker pass; null where a run completed.
 */
export function outcome(story: Story): Outcome {
  const attackers = story.cast.filter(({ kind }) => kind === 'attacker').map(({ id }) => id);
  const end = story.steps.length;
  const client = clientEnd(story);
  if (attackers.some((attacker) => knowsKind(story, end, attacker, story.aims.loot))) {
    return { verdict: 'breached', decidedBy: letPass(story, attackers), client };
  }
  const replay = detected(story);
  if (replay !== null) return { verdict: 'detected', decidedBy: replay, client };
  const decidedBy = firstFailed(story);
  if (attackers.length > 0) return { verdict: 'held', decidedBy, client };
  if (client === 'photos') return { verdict: 'completed', decidedBy: null, client };
  return { verdict: 'refused', decidedBy, client };
}
