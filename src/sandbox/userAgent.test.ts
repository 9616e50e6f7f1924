import { describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from './createSandbox.ts';
import { authorizationUrl, type Registered, state } from './fixtures/handWritten.ts';
import { SandboxError, type SandboxErrorReason } from './sandboxError.ts';

const account = (sandbox: Sandbox) => sandbox.users[0] ?? { username: '', password: '' };

async function errorOf(promise: Promise<unknown>): Promise<SandboxError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof SandboxError) return error;
  throw new Error('there was no SandboxError');
}

async function reasonOf(promise: Promise<unknown>): Promise<SandboxErrorReason> {
  return (await errorOf(promise)).reason;
}

describe('the browser of a sandbox', () => {
  it('goes page by page, and ends with the whole address of the redirect', async () => {
    const sandbox = createSandbox();
    const first = await sandbox.browser.open(authorizationUrl(sandbox, sandbox.clients.spa));
    expect(first).toMatchObject({ showing: 'signin', heading: 'Sign in to Acme Login to continue to Photo Printer' });
    const second = await sandbox.browser.signIn(account(sandbox));
    expect(second).toMatchObject({ showing: 'consent', address: 'https://login.acme.example/consent' });
    const { url, form } = await sandbox.browser.consent('allow');
    const { origin, pathname, searchParams } = new URL(url);
    expect(origin + pathname).toBe(sandbox.clients.spa.redirect_uris[0]);
    expect([...searchParams.keys()]).toEqual(['code', 'state', 'iss']);
    expect(searchParams.get('state')).toBe(state);
    expect(form).toBeNull();
  });

  it.each(['native', 'claimedHttps', 'loopback', 'spa', 'webSecretBasic'] as const)(
    'comes back to a client of the kind %s',
    async (kind) => {
      const sandbox = createSandbox();
      const client: Registered = sandbox.clients[kind];
      const { url } = await sandbox.browser.authorize(authorizationUrl(sandbox, client));
      expect(url.startsWith(`${client.redirect_uris[0]}?code=`)).toBe(true);
      const last = sandbox.trace().steps.findLast(({ to }) => to === 'client');
      expect(last?.message.kind).toBe(kind === 'native' || kind === 'claimedHttps' ? 'open' : 'http.request');
    },
  );

  it('finds the program on whatever port of the loopback address it listens', async () => {
    const sandbox = createSandbox();
    const redirect_uri = 'http://127.0.0.1:51004/cb';
    const { url } = await sandbox.browser.authorize(
      authorizationUrl(sandbox, sandbox.clients.loopback, { redirect_uri }),
    );
    expect(url.startsWith(`${redirect_uri}?code=`)).toBe(true);
  });

  it('shows a page in the name of a client that has a server, for the redirect must arrive', async () => {
    const sandbox = createSandbox();
    await sandbox.browser.authorize(authorizationUrl(sandbox, sandbox.clients.webSecretPost));
    const ids = sandbox.trace().steps.map(({ id }) => id);
    expect(ids.slice(-3)).toEqual(['callback.request', 'callback.response', 'site.show']);
  });

  it('comes to a client that was registered while the server was running', async () => {
    const sandbox = createSandbox();
    const app = { token_endpoint_auth_method: 'none', application_type: 'native' } as const;
    const client = sandbox.register({ ...app, redirect_uris: ['com.example.new:/cb'] });
    const { url } = await sandbox.browser.authorize(authorizationUrl(sandbox, client));
    expect(url).toMatch(/^com\.example\.new:\/cb\?code=/);
  });

  it('brings the error of a user who denies', async () => {
    const sandbox = createSandbox();
    const request = authorizationUrl(sandbox, sandbox.clients.spa);
    const { url } = await sandbox.browser.authorize(request, { decision: 'deny' });
    expect(new URL(url).searchParams.get('error')).toBe('access_denied');
  });

  it('shows the sign-in page again after wrong credentials', async () => {
    const sandbox = createSandbox();
    await sandbox.browser.open(authorizationUrl(sandbox, sandbox.clients.spa));
    const wrong = { username: 'ada', password: 'guessed' };
    expect(await sandbox.browser.signIn(wrong)).toMatchObject({ showing: 'signin' });
    expect(await sandbox.browser.signIn(account(sandbox))).toMatchObject({ showing: 'consent' });
  });
});

describe('the browser of a sandbox, used wrongly', () => {
  it('says that there is no page to sign in on, or to consent on', async () => {
    const sandbox = createSandbox();
    expect(await reasonOf(sandbox.browser.signIn(account(sandbox)))).toBe('no-sign-in-page');
    await sandbox.browser.open(authorizationUrl(sandbox, sandbox.clients.spa));
    const error = await errorOf(sandbox.browser.consent('allow'));
    expect([error.reason, error.message]).toEqual([
      'no-consent-page',
      'there is no consent page: the browser shows signin',
    ]);
  });

  it('throws the heading of an error page, and the checks that failed', async () => {
    const sandbox = createSandbox();
    const redirect_uri = 'https://elsewhere.example/cb';
    const error = await errorOf(
      sandbox.browser.authorize(authorizationUrl(sandbox, sandbox.clients.spa, { redirect_uri })),
    );
    expect(error.reason).toBe('error-page');
    expect(error.message).toMatch(/: AZ-05 \(.+\) failed$/);
    expect(error.checks).toEqual([expect.objectContaining({ check: 'AZ-05', passed: false, actual: redirect_uri })]);
    expect(await reasonOf(sandbox.browser.signIn(account(sandbox)))).toBe('no-sign-in-page');
  });

  it('can open another address after an error page', async () => {
    const sandbox = createSandbox();
    await errorOf(sandbox.browser.open(`${sandbox.issuer}/nowhere`));
    const { url } = await sandbox.browser.authorize(authorizationUrl(sandbox, sandbox.clients.spa));
    expect(new URL(url).searchParams.has('code')).toBe(true);
  });

  it.each(['com.example.printer:/cb', 'http://login.acme.example/authorize', 'https://elsewhere.example/'])(
    'cannot open %s, where nobody answers',
    async (url) => {
      const sandbox = createSandbox();
      expect(await reasonOf(sandbox.browser.open(url))).toBe('unreachable');
      await sandbox.browser.authorize(authorizationUrl(sandbox, sandbox.clients.spa));
    },
  );

  it('says that an address without a host is none', async () => {
    const error = await errorOf(createSandbox().browser.open('/authorize'));
    expect([error.reason, error.message]).toEqual(['unreachable', "the address '/authorize' is not absolute"]);
  });

  it('takes no decision but two, and no credentials but text', async () => {
    const sandbox = createSandbox();
    const request = authorizationUrl(sandbox, sandbox.clients.spa);
    expect(await reasonOf(sandbox.browser.authorize(request, { decision: 'no' as 'deny' }))).toBe('invalid-option');
    const user = { username: 'ada' } as unknown as ReturnType<typeof account>;
    await sandbox.browser.open(request);
    const error = await errorOf(sandbox.browser.signIn(user));
    expect([error.reason, error.message]).toEqual(['invalid-option', 'who signs in has a username and a password']);
  });

  it('says that a user cannot sign in', async () => {
    const sandbox = createSandbox();
    const user = { username: 'eve', password: 'guessed' };
    expect(await reasonOf(sandbox.browser.authorize(authorizationUrl(sandbox, sandbox.clients.spa), { user }))).toBe(
      'wrong-credentials',
    );
  });
});
