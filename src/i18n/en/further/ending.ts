import type { Check, Decider, Outcome, Trace } from '../../../trace/trace.ts';
import { clientIsForeign } from '../../facts/foreign.ts';
import { namesOf } from '../../facts/names.ts';
import type { StoryText } from '../../text/story.ts';
import { withOwnName } from '../ownName.ts';
import { outcome as storyOutcome } from '../story/outcome.ts';
import { standing as storyStanding } from '../story/standing.ts';
import { checks } from './checks.ts';

function checkOf(trace: Trace, { check, step }: Decider): Check | null {
  const made = trace.steps.find(({ id }) => id === step)?.checks ?? [];
  return made.find((candidate) => candidate.check === check && candidate.passed === false) ?? null;
}

/** How many requests were refused, one that only lacked the server's nonce not counted. */
function refusals({ steps }: Trace): number {
  const stopped = steps.map((step) => step.checks.find(({ passed }) => passed === false)?.check ?? null);
  return stopped.filter((check) => check !== null && !check.endsWith('-nonce')).length;
}

function reason(trace: Trace, decidedBy: Decider | null): string | null {
  const check = decidedBy && checkOf(trace, decidedBy);
  return check && checks.stamp(check, trace);
}

function over({ verdict, decidedBy }: Outcome, trace: Trace): string {
  const why = reason(trace, decidedBy);
  if (verdict === 'completed') return 'Completed: the client has an access token';
  if (verdict === 'detected') return `Detected: ${why ?? 'something came twice'}`;
  return why === null ? 'At its end: no access token was issued' : `Refused: ${why}`;
}

/** How things stand, on one line. */
export const furtherStanding: StoryText['standing'] = (stand, trace) => {
  if (!clientIsForeign(trace)) return storyStanding(stand, trace);
  switch (stand.kind) {
    case 'over':
      return over(stand.outcome, trace);
    case 'stopped':
      return `Refused: ${reason(trace, stand.decidedBy) ?? stand.decidedBy.check}`;
    case 'ready':
      return 'Ready to start';
    default:
      return 'Under way';
  }
};

function completed(trace: Trace): string {
  const { app, server } = namesOf(trace);
  const count = refusals(trace);
  const refused =
    count === 0 ? '' : ` On the way ${count === 1 ? 'one request was' : `${count} requests were`} refused.`;
  return `**Completed:** ${app} got an access token from ${server}.${refused}`;
}

function ended(result: Outcome, trace: Trace): string {
  const { app, server } = namesOf(trace);
  const check = result.decidedBy && checkOf(trace, result.decidedBy);
  const why = check && checks.sentence(check, trace);
  switch (result.verdict) {
    case 'completed':
      return completed(trace);
    case 'detected':
      return `**Detected:** ${server} saw that something came back that had been used up. ${why ?? ''}`.trimEnd();
    default:
      return why === null
        ? `**At its end:** ${app} got no access token, and nothing was refused.`
        : `**Refused:** ${why} ${result.client === 'photos' ? '' : `${app} got no access token.`}`.trimEnd();
  }
}

/** How the run ended, and who decided. */
export const furtherOutcome: StoryText['outcome'] = (result, trace) =>
  clientIsForeign(trace) ? withOwnName(ended(result, trace), namesOf(trace).app) : storyOutcome(result, trace);
