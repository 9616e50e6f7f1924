import type { Parameters } from '../../oauth/parameters.ts';
import type { Trace } from '../../trace/trace.ts';
import { parametersOf } from './parametersOf.ts';

/** What the authorization request of a run says; null for what it leaves out. */
export interface Asked {
  readonly challenge: string | null;
  /** `none` without a challenge; with one a missing method means `plain` (RFC 7636 §4.3). */
  readonly method: string;
  readonly scope: string | null;
  readonly redirectUri: string | null;
  /** Whether the code is to be bound to the key of a DPoP proof (RFC 9449 §10). */
  readonly keyBound: boolean;
}

/** What these parameters of an authorization request ask for. */
export function askedIn(parameters: Parameters | undefined, proven = false): Asked {
  const challenge = parameters?.get('code_challenge') ?? null;
  return {
    challenge,
    method: challenge === null ? 'none' : (parameters?.get('code_challenge_method') ?? 'plain'),
    scope: parameters?.get('scope') ?? null,
    redirectUri: parameters?.get('redirect_uri') ?? null,
    keyBound: proven || (parameters?.get('dpop_jkt') ?? null) !== null,
  };
}

/** Reads the first authorization request, as the client opens it or as the server gets it. */
export function askedFor(trace: Trace): Asked {
  const step = trace.steps.find(({ id }) => id === 'authorization.open' || id === 'authorization.request');
  return askedIn(step && parametersOf(step.message));
}
