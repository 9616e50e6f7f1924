import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowsKind } from '../trace/knowledge.ts';
import { createSandbox, type Sandbox } from './createSandbox.ts';
import {
  accessToken,
  authorizationUrl,
  code_verifier,
  postToken,
  redemption,
  startsAt,
} from './fixtures/handWritten.ts';

async function photosOf(sandbox: Sandbox) {
  const token = await accessToken(sandbox, sandbox.clients.native);
  return sandbox.fetch(sandbox.api.photos, { headers: { authorization: `Bearer ${token}` } });
}

const idsIn = (sandbox: Sandbox) => sandbox.trace().steps.map(({ id }) => id);

describe('a sandbox', () => {
  it('takes hand-written code from the authorization request to the photos', async () => {
    const sandbox = createSandbox();
    const photos = await photosOf(sandbox);
    expect(photos.status).toBe(200);
    expect(await photos.json()).toMatchObject({ photos: [{ name: 'Lake at dawn' }, {}, {}] });
    expect(sandbox.trace().outcome).toEqual({ verdict: 'completed', decidedBy: null, client: 'photos' });
  });

  it('tells the story of a foreign client with the same steps as that of its own', async () => {
    const sandbox = createSandbox();
    await photosOf(sandbox);
    const ids = idsIn(sandbox);
    expect(ids.slice(0, 3)).toEqual(['authorization.open', 'authorization.request', 'signin.page']);
    expect(ids.slice(-6)).toEqual([
      'redirect.open',
      'redirect.deliver',
      'token.request',
      'token.response',
      'api.request',
      'api.response',
    ]);
  });

  it('knows who knows what, though it learns of the secrets of foreign code only when they are sent', async () => {
    const sandbox = createSandbox();
    const { url } = await sandbox.browser.authorize(authorizationUrl(sandbox, sandbox.clients.native));
    const before = sandbox.trace();
    expect(knowsKind(before, before.steps.length, 'phone', 'code')).toBe(true);
    expect(before.secrets.map(({ kind }) => kind)).not.toContain('code_verifier');
    await postToken(sandbox, redemption(sandbox.clients.native, url));
    const after = sandbox.trace();
    expect(after.secrets.find(({ kind }) => kind === 'code_verifier')).toMatchObject({
      value: code_verifier,
      madeBy: 'client',
    });
    expect(knowsKind(after, after.steps.length, 'login', 'code_verifier')).toBe(true);
    expect(knowsKind(after, after.steps.length, 'phone', 'code_verifier')).toBe(false);
  });

  it('says what refused the client, where that is how it ends', async () => {
    const sandbox = createSandbox();
    const { url } = await sandbox.browser.authorize(authorizationUrl(sandbox, sandbox.clients.native));
    const wrong = { code_verifier: 'another-verifier-that-is-long-enough-0123456789' };
    const answer = await postToken(sandbox, redemption(sandbox.clients.native, url, wrong));
    expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ error: 'invalid_grant' })]);
    expect(sandbox.trace().outcome).toMatchObject({ verdict: 'refused', decidedBy: { check: 'TK-11' } });
  });

  it('calls the client completed that got its token in the end', async () => {
    const sandbox = createSandbox();
    await postToken(sandbox, redemption(sandbox.clients.native, 'com.example.printer:/cb?code=guessed'));
    expect(sandbox.trace().outcome.verdict).toBe('refused');
    await photosOf(sandbox);
    expect(sandbox.trace().outcome.verdict).toBe('completed');
  });

  it('calls the client by the name that it is given', () => {
    const client = createSandbox({ name: 'My app' })
      .trace()
      .cast.find(({ kind }) => kind === 'client');
    expect(client?.name).toBe('My app');
  });

  it('leaves the phone out of a story in which there is none', async () => {
    const sandbox = createSandbox();
    await sandbox.browser.authorize(authorizationUrl(sandbox, sandbox.clients.spa));
    const { cast, steps } = sandbox.trace();
    expect(cast.map(({ id }) => id)).not.toContain('phone');
    expect(steps.every(({ states }) => !('phone' in states))).toBe(true);
  });

  it('applies another policy', async () => {
    const sandbox = createSandbox({ policy: { issuerParameter: 'left-out' } });
    const { url } = await sandbox.browser.authorize(authorizationUrl(sandbox, sandbox.clients.spa));
    expect(new URL(url).searchParams.has('iss')).toBe(false);
  });

  it('says that an origin with a path is none', () => {
    expect(() => createSandbox({ origin: 'https://spa.example/' })).toThrow('is no origin');
  });
});

describe('the clock of a sandbox', () => {
  it('goes along with the clock of the machine, so that libraries find their tokens fresh', () => {
    let machine = startsAt;
    const { clock } = createSandbox({ now: () => machine });
    expect(clock.now()).toBe(startsAt);
    machine += 5000;
    expect(clock.now()).toBe(startsAt + 5000);
    clock.advance(60);
    machine += 5000;
    expect(clock.now()).toBe(startsAt + 70_000);
  });

  it('is that of the machine where nothing is said of it', () => {
    const before = Date.now();
    expect(createSandbox().clock.now()).toBeGreaterThanOrEqual(before);
    expect(createSandbox().clock.now()).toBeLessThanOrEqual(Date.now());
  });

  it('stands still where its start is given, but for messages and what is added', async () => {
    const sandbox = createSandbox({ startsAt });
    expect(sandbox.clock.now()).toBe(startsAt);
    const { url } = await sandbox.browser.authorize(authorizationUrl(sandbox, sandbox.clients.native));
    expect(sandbox.clock.now()).toBe(startsAt + sandbox.trace().steps.length);
    sandbox.clock.advance(61);
    const late = await postToken(sandbox, redemption(sandbox.clients.native, url));
    expect(await late.json()).toMatchObject({ error: 'invalid_grant' });
    expect(sandbox.trace().outcome.decidedBy?.check).toBe('TK-10');
  });

  it('goes on by a number of seconds, and never back', () => {
    const { clock } = createSandbox();
    for (const seconds of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => clock.advance(seconds)).toThrow(`time cannot pass by ${seconds} seconds`);
    }
  });
});

type Act = (sandbox: Sandbox) => Promise<unknown>;

const acts: Readonly<Record<string, Act>> = {
  flow: photosOf,
  spa: ({ browser, ...rest }) => browser.authorize(authorizationUrl({ browser, ...rest }, rest.clients.spa)),
  deny: (sandbox) => sandbox.browser.authorize(authorizationUrl(sandbox, sandbox.clients.native), { decision: 'deny' }),
  guess: (sandbox) => postToken(sandbox, redemption(sandbox.clients.loopback, 'http://127.0.0.1/cb?code=guessed')),
  nowhere: ({ fetch, issuer }) => fetch(`${issuer}/nowhere`),
  register: async (sandbox) => sandbox.register({ redirect_uris: ['https://new.example/cb'] }),
  wait: async ({ clock }) => clock.advance(30),
};

describe('two sandboxes with the same seed and start', () => {
  it('give the same Trace, byte for byte, for the same acts', async () => {
    const names = fc.array(fc.constantFrom(...Object.keys(acts)), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.string(), names, async (seed, chosen) => {
        const tell = async () => {
          const sandbox = createSandbox({ seed, startsAt });
          for (const name of chosen) await acts[name]?.(sandbox);
          return JSON.stringify(sandbox.trace());
        };
        expect(await tell()).toBe(await tell());
      }),
      { numRuns: 25 },
    );
  });

  it('draw other values under another seed', () => {
    const secretOf = (seed: string) => createSandbox({ seed }).clients.service.client_secret;
    expect(secretOf('1')).not.toBe(secretOf('2'));
  });
});
