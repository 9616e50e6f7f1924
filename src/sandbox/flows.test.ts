import { describe, expect, it } from 'vitest';
import { encodeParameters } from '../oauth/parameters.ts';
import { headerOf } from '../oauth/wire.ts';
import { knowsKind } from '../trace/knowledge.ts';
import { createSandbox, type Sandbox } from './createSandbox.ts';
import { accessToken, authorizationUrl, postToken, redemption } from './fixtures/handWritten.ts';

const basic = (client_id: string, client_secret: string) => ({
  authorization: `Basic ${btoa(encodeParameters([[client_id, client_secret]]).replace('=', ':'))}`,
});

const requestsTo = (sandbox: Sandbox, path: string) =>
  sandbox
    .trace()
    .steps.map(({ message }) => message)
    .filter((message) => message.kind === 'http.request' && new URL(message.url).pathname === path);

describe('a client in a page', () => {
  it('redeems its code by a simple request, and asks before it sends the token to the API', async () => {
    const sandbox = createSandbox({ origin: 'https://spa.printer.example' });
    const token = await accessToken(sandbox, sandbox.clients.spa);
    const photos = await sandbox.fetch(sandbox.api.photos, { headers: { authorization: `Bearer ${token}` } });
    expect(photos.status).toBe(200);
    expect(requestsTo(sandbox, '/photos').map(({ kind, ...message }) => 'method' in message && message.method)).toEqual(
      ['OPTIONS', 'GET'],
    );
  });

  it('of another origin burns a code and does not get to see the answer', async () => {
    const sandbox = createSandbox({ origin: 'https://elsewhere.example' });
    const { url } = await sandbox.browser.authorize(authorizationUrl(sandbox, sandbox.clients.spa));
    await expect(postToken(sandbox, redemption(sandbox.clients.spa, url))).rejects.toThrow('fetch failed');
    const answer = sandbox.trace().steps.at(-1);
    expect(answer).toMatchObject({ id: 'token.response', message: { status: 200 } });
  });

  it('may be of an origin that was registered while the API was running', async () => {
    const sandbox = createSandbox();
    const client = sandbox.register({ token_endpoint_auth_method: 'none', redirect_uris: ['https://new.example/cb'] });
    const page = { ...sandbox, fetch: sandbox.fetchFrom('https://new.example') };
    const token = await accessToken(page, client);
    const photos = await page.fetch(sandbox.api.photos, { headers: { authorization: `Bearer ${token}` } });
    expect(photos.status).toBe(200);
  });
});

describe('a client with a secret', () => {
  it('gets a token by HTTP Basic, and from then on the Trace says who knows the secret', async () => {
    const sandbox = createSandbox();
    const { client_id, client_secret } = sandbox.clients.service;
    expect(sandbox.trace().secrets.map(({ kind }) => kind)).not.toContain('client_secret');
    const form = new URLSearchParams({ grant_type: 'client_credentials', scope: 'photos.read' });
    const answer = await postToken(sandbox, form, basic(client_id, client_secret));
    expect(answer.status).toBe(200);
    const trace = sandbox.trace();
    expect(trace.secrets.find(({ kind }) => kind === 'client_secret')).toMatchObject({
      value: client_secret,
      madeBy: 'login',
    });
    expect(knowsKind(trace, 1, 'client', 'client_secret')).toBe(true);
    expect(knowsKind(trace, 2, 'photos', 'client_secret')).toBe(false);
  });

  it('may be registered while the server is running', async () => {
    const sandbox = createSandbox();
    const { client_id, client_secret = '' } = sandbox.register({ grant_types: ['client_credentials'] });
    const form = new URLSearchParams({ grant_type: 'client_credentials' });
    expect((await postToken(sandbox, form, basic(client_id, client_secret))).status).toBe(200);
    expect((await postToken(sandbox, form, basic(client_id, 'another-secret'))).status).toBe(401);
  });
});

describe('the session of a user', () => {
  it('spares the password the second time, and nothing else for a client that anybody can pretend to be', async () => {
    const sandbox = createSandbox();
    const request = authorizationUrl(sandbox, sandbox.clients.native);
    await sandbox.browser.authorize(request);
    expect(await sandbox.browser.open(request)).toMatchObject({ showing: 'consent' });
    await sandbox.browser.consent('allow');
    const signIns = requestsTo(sandbox, '/signin');
    expect(signIns).toHaveLength(1);
  });

  it('brings a client whose identity is assured straight back', async () => {
    const sandbox = createSandbox();
    const request = authorizationUrl(sandbox, sandbox.clients.webSecretBasic);
    await sandbox.browser.authorize(request);
    expect(await sandbox.browser.open(request)).toMatchObject({ showing: 'redirect' });
  });

  it('is not in the browser of another sandbox', async () => {
    const one = createSandbox();
    await one.browser.authorize(authorizationUrl(one, one.clients.spa));
    const other = createSandbox();
    expect(await other.browser.open(authorizationUrl(other, other.clients.spa))).toMatchObject({ showing: 'signin' });
  });
});

describe('the answer to an authorization request', () => {
  it('may come in the fragment, which no server gets to see', async () => {
    const sandbox = createSandbox();
    const request = authorizationUrl(sandbox, sandbox.clients.spa, { response_mode: 'fragment' });
    const { url } = await sandbox.browser.authorize(request);
    expect(new URLSearchParams(new URL(url).hash.slice(1)).has('code')).toBe(true);
    expect(requestsTo(sandbox, '/cb')).toEqual([expect.objectContaining({ url: 'https://spa.printer.example/cb' })]);
  });

  it('may be posted by the browser', async () => {
    const sandbox = createSandbox();
    const request = authorizationUrl(sandbox, sandbox.clients.webSecretPost, { response_mode: 'form_post' });
    const { url, form } = await sandbox.browser.authorize(request);
    expect(url).toBe('https://web.printer.example/cb');
    expect([...(form?.keys() ?? [])]).toEqual(['code', 'state', 'iss']);
    const [posted] = requestsTo(sandbox, '/cb');
    expect(posted?.kind === 'http.request' && headerOf(posted, 'Origin')).toBe('null');
  });
});
