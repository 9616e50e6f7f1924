import { describe, expect, it } from 'vitest';
import { SERVER_METADATA, wellKnownAddress } from '../oauth/wellKnown.ts';
import { createSandbox, type Sandbox } from './createSandbox.ts';

const SPA = 'https://spa.printer.example';

/** What a browser asks before a script of some origin may send what is not safelisted. */
function askBeforehand(sandbox: Sandbox, path: string, origin: string) {
  const headers = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'dpop' };
  return sandbox.fetch(`${sandbox.issuer}${path}`, { method: 'OPTIONS', headers });
}

describe('scripts at the simulated server', () => {
  it.each(['/token', '/par', '/revoke'])(
    'of a registered origin may call %s, and read even its refusal',
    async (path) => {
      const sandbox = createSandbox();
      const asked = await askBeforehand(sandbox, path, SPA);
      expect(asked.status).toBe(204);
      expect(asked.headers.get('access-control-allow-origin')).toBe(SPA);
      const refused = await sandbox.fetch(sandbox.issuer + path, { method: 'POST', headers: { origin: SPA } });
      expect(refused.status).toBe(400);
      expect(refused.headers.get('access-control-allow-origin')).toBe(SPA);
      expect(refused.headers.get('access-control-expose-headers')).toBe('DPoP-Nonce');
    },
  );

  it('of another origin may not', async () => {
    const asked = await askBeforehand(createSandbox(), '/token', 'https://evil.example');
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('have no business at the authorization endpoint, nor among APIs (RFC 9700 §2.6)', async () => {
    const sandbox = createSandbox();
    for (const path of ['/authorize', '/introspect', '/signin', '/consent']) {
      for (const method of ['GET', 'OPTIONS', 'POST']) {
        const headers = { origin: SPA, 'access-control-request-method': 'POST' };
        const answer = await sandbox.fetch(sandbox.issuer + path, { method, headers });
        expect([path, method, answer.headers.get('access-control-allow-origin')]).toEqual([path, method, null]);
      }
    }
  });

  it('of every origin may read the metadata and the keys', async () => {
    const sandbox = createSandbox();
    for (const url of [wellKnownAddress(sandbox.issuer, SERVER_METADATA), `${sandbox.issuer}/jwks`]) {
      const answer = await sandbox.fetch(url, { headers: { origin: 'https://anybody.example' } });
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    }
  });
});
