import { describe, expect, it } from 'vitest';
import { codeChallenge } from '../oauth/pkce.ts';
import { createSandbox, type Sandbox } from './createSandbox.ts';

const code_verifier = 'a-verifier-that-is-long-enough-to-be-taken-0123456789';
const state = 'state-of-this-request';
const startsAt = 1_768_467_600_000;

function authorizationUrl(
  sandbox: Sandbox,
  client: { client_id: string; redirect_uris: readonly string[] },
  more = {},
) {
  const parameters = new URLSearchParams({
    response_type: 'code',
    client_id: client.client_id,
    redirect_uri: client.redirect_uris[0] ?? '',
    scope: 'photos.read',
    state,
    code_challenge: codeChallenge('S256', code_verifier),
    code_challenge_method: 'S256',
    ...more,
  });
  return `${sandbox.issuer}/authorize?${parameters}`;
}

async function redeem(sandbox: Sandbox, url: string, client: { client_id: string; redirect_uris: readonly string[] }) {
  const code = new URL(url).searchParams.get('code') ?? '';
  const form = { grant_type: 'authorization_code', code, redirect_uri: client.redirect_uris[0] ?? '', code_verifier };
  const body = new URLSearchParams({ ...form, client_id: client.client_id });
  return sandbox.fetch(`${sandbox.issuer}/token`, { method: 'POST', body });
}

async function wholeFlow(sandbox: Sandbox) {
  const client = sandbox.clients.native;
  const { url } = await sandbox.browser.authorize(authorizationUrl(sandbox, client));
  const answer = await redeem(sandbox, url, client);
  const { access_token } = (await answer.json()) as { access_token: string };
  return sandbox.fetch(sandbox.api.photos, { headers: { authorization: `Bearer ${access_token}` } });
}

describe('a sandbox', () => {
  it('takes hand-written code from the authorization request to the photos', async () => {
    const sandbox = createSandbox();
    const photos = await wholeFlow(sandbox);
    expect(photos.status).toBe(200);
    expect(await photos.json()).toMatchObject({ photos: [{ name: 'Lake at dawn' }, {}, {}] });
    const trace = sandbox.trace();
    expect(trace.outcome).toEqual({ verdict: 'completed', decidedBy: null, client: 'photos' });
  });

  it('gives the same Trace, byte for byte, for the same seed and requests', async () => {
    const tell = async () => {
      const sandbox = createSandbox({ startsAt, seed: '7' });
      await wholeFlow(sandbox);
      return JSON.stringify(sandbox.trace());
    };
    expect(await tell()).toBe(await tell());
  });
});
