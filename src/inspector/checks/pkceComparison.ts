import { parseParameters, queryOf } from '../../oauth/parameters.ts';
import type { Trace } from '../../trace/trace.ts';

/** What PKCE's check laid side by side. */
export interface PkceComparison {
  readonly passed: boolean | null;
  /** The party that compares, and the one that sent the request. */
  readonly by: string;
  readonly sender: string;
  readonly challenge: string | null;
  /** The number of the step that brought the challenge; null with no challenge. */
  readonly challengeStep: number | null;
  readonly method: string | null;
  readonly verifier: string | null;
  /** The challenge that the verifier makes; null without a verifier. */
  readonly computed: string | null;
}

const VERIFIER_CHECK = 'TK-11';

interface ChallengeOrigin {
  readonly step: number;
  readonly method: string;
}

/** Where the challenge came from: the last request to that party which brought it. */
function originOf(challenge: string, by: string, trace: Trace, cursor: number): ChallengeOrigin | null {
  for (let step = cursor; step > 0; step -= 1) {
    const candidate = trace.steps[step - 1];
    if (candidate?.to !== by || candidate.message.kind !== 'http.request') continue;
    // A pushed request has it in its form.
    const { url, body } = candidate.message;
    const parameters = parseParameters(`${queryOf(url)}&${body ?? ''}`);
    if (parameters.get('code_challenge') !== challenge) continue;
    // A missing method means plain (RFC 7636 §4.3).
    return { step, method: parameters.get('code_challenge_method') ?? 'plain' };
  }
  return null;
}

/** The comparison that was made at a moment's step, or null where none was. @see RFC 7636 §4.6 */
export function pkceComparison(trace: Trace, cursor: number): PkceComparison | null {
  const step = trace.steps[cursor - 1];
  const check = step?.checks.find((candidate) => candidate.check === VERIFIER_CHECK);
  if (step?.message.kind !== 'http.request' || check === undefined) return null;
  const { passed, by, expected: challenge, actual: computed } = check;
  const origin = challenge === null ? null : originOf(challenge, by, trace, cursor);
  return {
    passed,
    by,
    sender: step.from,
    challenge,
    challengeStep: origin?.step ?? null,
    method: origin?.method ?? null,
    verifier: parseParameters(step.message.body ?? '').get('code_verifier'),
    computed,
  };
}
