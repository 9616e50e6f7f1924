import type { Trace } from '../../../trace/trace.ts';
import { claimsTheRedirect } from '../../facts/claims.ts';
import { namesOf } from '../../facts/names.ts';

/** Before the first message: what this is, and what to press. */
export function opening(trace: Trace): string {
  const { user, app, thief } = namesOf(trace);
  if (thief === '') {
    return `${app} wants to print ${user}’s photos **without ever getting ${user}’s password**. Here is every message of an OAuth authorization code flow. Step through it, or turn the attack on.`;
  }
  const attacker = trace.cast.find(({ kind }) => kind === 'attacker');
  const claims = attacker !== undefined && claimsTheRedirect(trace, attacker.id);
  const waits = claims ? `, and **claims the address at which ${app} expects its answer**` : '';
  return `${thief}, a malicious app, is on the same device as ${app}${waits}. Will it get ${user}’s photos? Make a guess, then step through and see.`;
}
