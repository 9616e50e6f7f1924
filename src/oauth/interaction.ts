import { equalInConstantTime } from './constantTime.ts';
import { cookieOf } from './cookies.ts';
import { examine, type Finding, type Rule } from './finding.ts';
import { type Parameters, parseParameters } from './parameters.ts';
import type { HttpRequest } from './wire.ts';

/** The cookie that ties a browser to the authorization it is in the middle of. */
export const INTERACTION_COOKIE = '__Host-authorization';
/** The cookie of the user's session at the authorization server. */
export const SESSION_COOKIE = '__Host-session';

/** What the authorization server remembers while the user signs in and decides. */
export interface Interaction {
  readonly id: string;
  readonly csrf_token: string;
  /** The session cookie that was set after sign-in; null before it. */
  readonly session: string | null;
}

export interface UserAccount {
  readonly username: string;
  readonly password: string;
  readonly sub: string;
}

/** Why a form was not accepted: `forged` ends in an error page, the others are answers of the user. */
export type InteractionRefusal = 'forged' | 'wrong-credentials' | 'denied';

interface FormFacts {
  readonly request: HttpRequest;
  readonly form: Parameters;
  readonly interaction: Interaction;
  readonly users: readonly UserAccount[];
}

const isSame = (expected: string, actual: string | null) => actual !== null && equalInConstantTime(expected, actual);

const interactionCookie: Rule<FormFacts, InteractionRefusal> = {
  check: 'IN-01',
  ref: 'RFC 6749 §10.12',
  examine: ({ request, interaction }) => {
    const actual = cookieOf(request, INTERACTION_COOKIE);
    const expected = interaction.id;
    return isSame(expected, actual)
      ? { passed: true, expected, actual }
      : { passed: false, expected, actual, refusal: 'forged' };
  },
};

const csrfToken: Rule<FormFacts, InteractionRefusal> = {
  check: 'IN-02',
  ref: 'RFC 6749 §10.12',
  examine: ({ form, interaction }) => {
    const actual = form.get('csrf_token');
    const expected = interaction.csrf_token;
    return isSame(expected, actual)
      ? { passed: true, expected, actual }
      : { passed: false, expected, actual, refusal: 'forged' };
  },
};

const session: Rule<FormFacts, InteractionRefusal> = {
  check: 'IN-03',
  ref: 'RFC 6749 §3.1',
  examine: ({ request, interaction }) => {
    const actual = cookieOf(request, SESSION_COOKIE);
    const expected = interaction.session;
    return expected !== null && isSame(expected, actual)
      ? { passed: true, expected, actual }
      : { passed: false, expected, actual, refusal: 'forged' };
  },
};

/** IN-01 where no authorization in progress has the cookie that came, or none came. @see RFC 6749 §10.12 */
export function unknownInteraction(request: HttpRequest): Finding {
  const actual = cookieOf(request, INTERACTION_COOKIE);
  return { check: interactionCookie.check, passed: false, expected: null, actual, ref: interactionCookie.ref };
}

/** The account that a form's username and password open, or null. */
export function accountOf(form: Parameters, users: readonly UserAccount[]): UserAccount | null {
  const password = form.get('password');
  const user = users.find(({ username }) => username === form.get('username'));
  return user && isSame(user.password, password) ? user : null;
}

const credentials: Rule<FormFacts, InteractionRefusal> = {
  check: 'AZ-16',
  ref: 'RFC 6749 §3.1',
  // The password itself is never reported.
  examine: ({ form, users }) => {
    const actual = form.get('username');
    const account = accountOf(form, users);
    return account !== null
      ? { passed: true, expected: account.username, actual }
      : { passed: false, expected: null, actual, refusal: 'wrong-credentials' };
  },
};

const consent: Rule<FormFacts, InteractionRefusal> = {
  check: 'AZ-17',
  ref: 'RFC 6749 §4.1.2.1',
  examine: ({ form }) => {
    const actual = form.get('decision');
    return actual === 'allow'
      ? { passed: true, expected: 'allow', actual }
      : { passed: false, expected: 'allow', actual, refusal: 'denied' };
  },
};

/** What a set of checks came to. `refusal` is null where all passed. */
export interface InteractionRuling {
  readonly findings: readonly Finding[];
  readonly refusal: InteractionRefusal | null;
  readonly form: Parameters;
}

function ruling(
  rules: readonly Rule<FormFacts, InteractionRefusal>[],
  request: HttpRequest,
  interaction: Interaction,
  users: readonly UserAccount[],
): InteractionRuling {
  const form = parseParameters(request.body ?? '');
  return { ...examine(rules, { request, form, interaction, users }), form };
}

/** The checks of a submitted sign-in form: IN-01, IN-02, AZ-16. @see RFC 6749 §3.1, §10.12 */
export function examineSignIn(
  request: HttpRequest,
  interaction: Interaction,
  users: readonly UserAccount[],
): InteractionRuling {
  return ruling([interactionCookie, csrfToken, credentials], request, interaction, users);
}

/** The checks before the consent page is shown: IN-01, IN-03. @see RFC 6749 §3.1, §10.12 */
export function examineConsentPageRequest(request: HttpRequest, interaction: Interaction): InteractionRuling {
  return ruling([interactionCookie, session], request, interaction, []);
}

/** The checks of a submitted consent form: IN-01, IN-03, IN-02, AZ-17. @see RFC 6749 §4.1.2.1, §10.12 */
export function examineConsent(request: HttpRequest, interaction: Interaction): InteractionRuling {
  return ruling([interactionCookie, session, csrfToken, consent], request, interaction, []);
}
