import type { Outcome, Trace } from '../../../trace/trace.ts';
import { type Asked, askedFor } from '../../facts/asked.ts';
import { everLearns } from '../../facts/knowledge.ts';
import { isThief, type Names, nameOf, namesOf } from '../../facts/names.ts';
import { parametersOf } from '../../facts/parametersOf.ts';
import { the } from '../captions/the.ts';

interface End extends Names {
  readonly trace: Trace;
  readonly outcome: Outcome;
  readonly asked: Asked;
  /** Who made the check that decided; empty where none did. */
  readonly decider: string;
}

function endOf(trace: Trace, outcome: Outcome): End {
  const { decidedBy } = outcome;
  return {
    ...namesOf(trace),
    trace,
    outcome,
    asked: askedFor(trace),
    decider: decidedBy === null ? '' : nameOf(trace, decidedBy.party),
  };
}

function offeredVerifier({ trace, outcome }: End): string | null {
  const step = trace.steps.find(({ id }) => id === outcome.decidedBy?.step);
  return step ? parametersOf(step.message).get('code_verifier') : null;
}

function completed({ trace, app, user, asked }: End): string {
  const client = trace.aims.goal.party;
  const blind = everLearns(trace, (id) => id === client, 'password') ? '' : ` and never got ${user}’s password`;
  const limit = ' `plain` protects the code only while nobody sees the request.';
  const untested =
    asked.challenge === null
      ? ' Nothing secret tied the code to it: turn the attack on to see what that means.'
      : asked.method === 'plain'
        ? limit
        : '';
  return `**Completed:** ${app} has the photos${blind}.${untested}`;
}

function breached(end: End): string {
  const { app, user, thief, decider, asked } = end;
  const waits = end.outcome.client === 'waiting' ? ` ${app} waits in vain.` : '';
  const verifier = offeredVerifier(end);
  if (verifier === null) {
    return `**Breached:** ${thief} has ${user}’s photos. ${decider} had stored no challenge with the code, so its PKCE check had nothing to compare.${waits}`;
  }
  const why =
    verifier === asked.challenge
      ? `under \`${asked.method}\` the challenge that it had read is the verifier`
      : 'it had the verifier';
  return `**Breached:** ${thief} has ${user}’s photos. It passed the PKCE check of ${decider}, because ${why}.${waits}`;
}

/** Why the honest app was refused too, or why there was no code. */
function refusedBecause({ outcome, user, decider, trace }: End): string | null {
  switch (outcome.decidedBy?.check) {
    case 'AZ-11':
      return `${decider} refused the request, because it demands PKCE and got no challenge.`;
    case 'AZ-12':
      return `${decider} refused the request, because it does not take its challenge method.`;
    case 'AZ-17':
      return `${user} denied the access, so ${decider} made no code.`;
    default:
      return outcome.decidedBy === null ? null : `${nameOf(trace, outcome.decidedBy.party)} refused.`;
  }
}

function pkceHeld(end: End): string {
  const { app, thief, decider, asked, trace } = end;
  const kept = everLearns(trace, (id) => id !== trace.aims.goal.party, 'code_verifier')
    ? `${thief} had not seen it`
    : `it never left ${app}`;
  const sent =
    offeredVerifier(end) === null ? `no verifier came: ${kept}` : 'the hash of what came is not the challenge';
  const limit = asked.method === 'plain' ? ` Had ${thief} seen the request, \`plain\` would not have held.` : '';
  return `**Held:** ${decider} refused the stolen code, because ${sent}. ${app} waits in vain.${limit}`;
}

/** What would have happened had the code leaked in another way; empty where PKCE would have held. */
function protectedByLinkAlone({ trace, thief, asked }: End): string {
  if (asked.challenge === null) {
    return ' Nothing else protected the code: had it leaked in another way, it could have been used.';
  }
  return everLearns(trace, (id) => isThief(trace, id), 'code_verifier')
    ? ` Nothing else protected the code: ${thief} had read the verifier in the request.`
    : '';
}

function linkHeld(end: End): string {
  const { app, phone, thief, outcome } = end;
  const has = outcome.client === 'photos' ? ` ${app} has the photos.` : '';
  return `**Held:** ${the(phone)} handed the answer only to the app that the domain’s owner confirms, and passed over ${thief}.${has}${protectedByLinkAlone(end)}`;
}

function held(end: End): string {
  const { outcome, app, thief } = end;
  const deciding = outcome.decidedBy?.check;
  if (deciding === 'TK-11') return pkceHeld(end);
  if (deciding === 'OS-02') return linkHeld(end);
  const tail =
    outcome.client === 'waiting'
      ? `The error went to ${thief}, and ${app} waits in vain.`
      : `There was nothing to steal, and ${app} got the error.`;
  return `**Held:** ${refusedBecause(end) ?? ''} ${tail}`.replace('  ', ' ');
}

/** How the run ended, who decided, and what the honest app ended up with. */
export function outcome(result: Outcome, trace: Trace): string {
  const end = endOf(trace, result);
  switch (result.verdict) {
    case 'completed':
      return completed(end);
    case 'breached':
      return breached(end);
    case 'held':
      return held(end);
    case 'detected':
      return `**Detected:** ${end.decider} noticed the theft.`;
    case 'refused':
      return `**Refused:** ${refusedBecause(end) ?? 'it did not work.'} ${end.app} got an error and no photos.`;
  }
}
