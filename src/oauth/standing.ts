import type { AuthorizationRequest, RedirectedRefusal } from './authorizationRequest.ts';
import { consentIsRemembered } from './consent.ts';
import { type Examined, examine, type Finding, fail, type Judgement, pass, type Rule } from './finding.ts';
import type { Consent, Session } from './records.ts';
import type { ClientRegistration } from './registration.ts';
import type { ServerPolicy } from './serverPolicy.ts';

/** What a request still has to ask of the user. */
export type Need = 'sign-in' | 'consent' | 'nothing';

/** What the server knows of the user who sent a request that it has accepted. */
export interface StandingFacts {
  readonly request: AuthorizationRequest;
  readonly client: ClientRegistration;
  /** The session of the browser that asks, or null. */
  readonly session: Session | null;
  readonly consents: readonly Consent[];
  readonly policy: Pick<ServerPolicy, 'consent'>;
  /** In milliseconds since the Unix epoch. */
  readonly now: number;
}

/** Whether a session stands for the user: one is there, it is young enough, and the client does not want another. */
function sessionSuffices({ request, session, now }: StandingFacts): boolean {
  if (session === null || request.prompt.includes('login') || request.prompt.includes('select_account')) return false;
  return request.max_age === null || now - session.auth_time <= request.max_age * 1000;
}

const remembers = (facts: StandingFacts) =>
  facts.session !== null && consentIsRemembered(facts.request, { ...facts.session, client: facts.client }, facts);

function told({ request }: StandingFacts, error: string, description: string): RedirectedRefusal {
  const { client_id, redirect_uri, response_mode, state, prompt } = request;
  const silent = prompt.includes('none');
  return { surface: 'redirect', client_id, redirect_uri, response_mode, state, silent, error, description };
}

const userIsSignedIn: Rule<StandingFacts, RedirectedRefusal> = {
  check: 'AZ-16',
  ref: 'OIDC Core §3.1.2.3',
  examine(facts): Examined<RedirectedRefusal> {
    const { session } = facts;
    if (sessionSuffices(facts)) return pass(null, session?.sub ?? null);
    return fail(told(facts, 'login_required', 'The user would have to sign in'), null, session?.sub ?? null);
  },
};

const userHasConsented: Rule<StandingFacts, RedirectedRefusal> = {
  check: 'AZ-17',
  ref: 'RFC 6749 §10.2',
  examine(facts): Examined<RedirectedRefusal> {
    if (remembers(facts)) return pass('remembered', 'remembered');
    return fail(told(facts, 'consent_required', 'The user would have to be asked'), 'remembered');
  },
};

/** AZ-17 where a consent given before stands for the one that nobody is asked for. @see RFC 6749 §10.2 */
export const rememberedConsent: Finding = {
  check: userHasConsented.check,
  passed: true,
  expected: 'remembered',
  actual: 'remembered',
  ref: userHasConsented.ref,
};

function needOf(facts: StandingFacts): Need {
  if (!sessionSuffices(facts)) return 'sign-in';
  return remembers(facts) ? 'nothing' : 'consent';
}

/** Only what is settled without a page is examined: the pages examine the rest. */
const RULES = {
  'sign-in': [],
  consent: [userIsSignedIn],
  nothing: [userIsSignedIn, userHasConsented],
} as const;

/**
 * Examines what the server knows of the user, AZ-16 and AZ-17, and says what it still has to ask. Where the request
 * forbids to ask (`prompt=none`) and there is something, it is refused with `login_required` or `consent_required`.
 * @see OIDC Core §3.1.2.3, §3.1.2.6
 */
export function examineStanding(facts: StandingFacts): Judgement<RedirectedRefusal, Need> {
  const need = needOf(facts);
  const silently = facts.request.prompt.includes('none');
  const { findings, refusal } = examine(silently ? RULES.nothing : RULES[need], facts);
  if (refusal !== null) return { findings, refusal, accepted: null };
  return { findings, refusal: null, accepted: need };
}
