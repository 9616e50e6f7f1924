import { headerOf } from '../oauth/wire.ts';
import { CLIENT } from '../scenarios/declarations/sandbox.ts';
import { Unreachable } from '../simulation/unreachable.ts';
import type { Gesture, Screen, Step } from '../trace/trace.ts';
import type { Credentials, Redirect, UserAgent, View } from './browsing.ts';
import { parties } from './sandboxCast.ts';
import { SandboxError } from './sandboxError.ts';
import type { SandboxRun } from './sandboxRun.ts';

const textOf = (fact: string | readonly string[] | undefined) => [fact ?? ''].flat().join(' ');

/** The last address that the browser was told to go to, for a request to the client says nothing of a fragment. */
function lastLocation(steps: readonly Step[]): string | null {
  const locations = steps.map(({ to, message }) =>
    to === parties.browser.id && message.kind === 'http.response' ? headerOf(message, 'Location') : null,
  );
  return locations.findLast((location) => location !== null) ?? null;
}

function redirectIn(steps: readonly Step[]): Redirect | null {
  const message = steps.find(({ to, message: { kind } }) => to === CLIENT && kind !== 'http.response')?.message;
  if (message?.kind === 'open') return { showing: 'redirect', url: message.url, form: null };
  if (message?.kind !== 'http.request') return null;
  const posted = message.method === 'POST';
  const form = posted ? new URLSearchParams(message.body ?? '') : null;
  return { showing: 'redirect', url: posted ? message.url : (lastLocation(steps) ?? message.url), form };
}

function screenIn(steps: readonly Step[]): Screen | null {
  const message = steps.findLast(({ message: { kind } }) => kind === 'screen')?.message;
  return message?.kind === 'screen' ? message : null;
}

/** What the browser shows after some steps, or throws where that is an error page. */
function viewAfter(steps: readonly Step[]): View {
  const redirect = redirectIn(steps);
  if (redirect !== null) return redirect;
  const screen = screenIn(steps);
  if (screen === null) throw new SandboxError('unreachable', `no app opens ${lastLocation(steps)}`);
  const heading = textOf(screen.facts.heading);
  if (screen.screen === 'error') {
    const checks = steps.flatMap((step) => step.checks).filter(({ passed }) => passed === false);
    const failures = checks.map(({ check, ref }) => `${check} (${ref})`).join(', ');
    throw new SandboxError('error-page', `${heading}${failures === '' ? '' : `: ${failures} failed`}`, checks);
  }
  const { screen: kind, address } = screen;
  return { showing: kind === 'signin' || kind === 'consent' ? kind : 'page', address: address ?? '', heading };
}

/** The user's browser in a run, and the account that its user has. */
export function userAgent(run: SandboxRun, account: Credentials): UserAgent {
  let view: View | null = null;

  /** Lets something happen and returns what the browser shows then; after an error page nothing can be answered. */
  function look(happen: () => readonly Step[]): View {
    view = null;
    try {
      view = viewAfter(happen());
      return view;
    } catch (error) {
      if (error instanceof Unreachable) throw new SandboxError('unreachable', error.message);
      throw error;
    }
  }

  const submit = (control: string, fields: Gesture['fields']): Gesture => ({
    kind: 'gesture',
    act: 'submit',
    control,
    fields,
  });

  const open = (url: string | URL) => {
    if (!URL.canParse(String(url))) throw new SandboxError('unreachable', `the address '${url}' is not absolute`);
    const { href, protocol } = new URL(url);
    if (protocol !== 'https:') throw new SandboxError('unreachable', `the browser cannot open ${href}`);
    return look(() => run.open(href));
  };

  function signIn({ username, password }: Credentials): View {
    if (typeof username !== 'string' || typeof password !== 'string') {
      throw new SandboxError('invalid-option', 'who signs in has a username and a password');
    }
    if (view?.showing !== 'signin') throw new SandboxError('no-sign-in-page', `there is no sign-in page: ${shown()}`);
    return look(() => run.gesture('signin.submit', submit('signin', { username, password })));
  }

  function consent(decision: 'allow' | 'deny'): Redirect {
    if (decision !== 'allow' && decision !== 'deny') {
      throw new SandboxError('invalid-option', `the decision is allow or deny, and not ${decision}`);
    }
    if (view?.showing !== 'consent') throw new SandboxError('no-consent-page', `there is no consent page: ${shown()}`);
    return backAtClient(look(() => run.gesture('consent.choose', submit(decision, { decision }))));
  }

  const shown = () => (view === null ? 'nothing is open' : `the browser shows ${view.showing}`);

  function backAtClient(after: View): Redirect {
    if (after.showing === 'redirect') return after;
    throw new SandboxError('no-redirect', `the browser is not back at the client: ${shown()}`);
  }

  return {
    open: async (url) => open(url),
    signIn: async (credentials) => signIn(credentials),
    consent: async (decision) => consent(decision),
    async authorize(url, { user = account, decision = 'allow' } = {}) {
      let after = open(url);
      if (after.showing === 'signin') after = signIn(user);
      if (after.showing === 'signin') throw new SandboxError('wrong-credentials', `${user.username} cannot sign in`);
      return after.showing === 'consent' ? consent(decision) : backAtClient(after);
    },
  };
}
