import { expect, test } from '@playwright/test';

const folder = new URL('../dist-sandbox/', import.meta.url);

test('a page without a bundler imports the built sandbox and gets its photos through it @firefox', async ({ page }) => {
  await page.route('**/own-client/', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.route('**/own-client/*.js', (route) =>
    route.fulfill({ path: new URL(route.request().url().split('/').at(-1) ?? '', folder).pathname }),
  );
  await page.goto('own-client/');
  const outcome = await page.evaluate(async () => {
    const address = './index.js';
    const { createSandbox }: typeof import('../src/sandbox/publicApi.ts') = await import(address);
    const { fetch, browser, issuer, clients, api, trace } = createSandbox({ origin: 'https://spa.printer.example' });
    const { client_id, redirect_uris } = clients.spa;
    const code_verifier = Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code_verifier));
    const base64 = btoa(String.fromCharCode(...new Uint8Array(hash)));
    const code_challenge = base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    const redirect_uri = redirect_uris[0] ?? '';
    const pkce = { code_challenge, code_challenge_method: 'S256' };
    const request = new URLSearchParams({ response_type: 'code', client_id, redirect_uri, ...pkce });
    const { url } = await browser.authorize(`${issuer}/authorize?${request}`);
    const code = new URL(url).searchParams.get('code') ?? '';
    const grant = { grant_type: 'authorization_code', code, redirect_uri, client_id, code_verifier };
    const answer = await fetch(`${issuer}/token`, { method: 'POST', body: new URLSearchParams(grant) });
    const { access_token } = await answer.json();
    const photos = await fetch(api.photos, { headers: { authorization: `Bearer ${access_token}` } });
    return [photos.status, photos.type, trace().outcome.verdict];
  });
  expect(outcome).toEqual([200, 'cors', 'completed']);
});
