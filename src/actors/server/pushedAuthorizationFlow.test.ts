import { describe, expect, it } from 'vitest';
import { ISSUER } from '../../oauth/fixtures/registrations.ts';
import { authorizationQuery, formRequest } from '../../oauth/fixtures/requests.ts';
import type { ServerPolicy } from '../../oauth/serverPolicy.ts';
import { headerOf } from '../../oauth/wire.ts';
import { openServer, type ServerInUse, visit } from './fixtures/serverInUse.ts';

const ADA = { username: 'ada', password: 'secret' };

/** Pushes a request of the printer and returns the address that its browser opens. */
function push(server: ServerInUse): string {
  const { response } = server.ask(formRequest(`${ISSUER}/par`, authorizationQuery()));
  expect(response.status).toBe(201);
  const { request_uri } = JSON.parse(response.body ?? '') as { readonly request_uri: string };
  return `${ISSUER}/authorize?client_id=printer&request_uri=${encodeURIComponent(request_uri)}`;
}

function opened(policy: Partial<ServerPolicy> = {}) {
  const server = openServer(policy);
  return { server, url: push(server), victim: visit(server), attacker: visit(server) };
}

function complete(browser: ReturnType<typeof visit>) {
  browser.submit(ADA);
  return browser.submit({ decision: 'allow' });
}

describe('the endpoint for pushed requests (RFC 9126 §2)', () => {
  it('names each request as nobody can guess, and keeps it', () => {
    const { server, url } = opened();
    expect(url).toMatch(/request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3A[A-Za-z0-9_-]{32}$/);
    expect(push(server)).not.toBe(url);
    expect(server.records().pushedRequests).toMatchObject([
      { client_id: 'printer', used: false },
      { client_id: 'printer', used: false },
    ]);
  });

  it('refuses another method with 405 and says which one it takes', () => {
    const { response } = openServer().ask({ ...formRequest(`${ISSUER}/par`, ''), method: 'GET' });
    expect(response.status).toBe(405);
    expect(headerOf(response, 'Allow')).toBe('POST');
  });

  it('answers an objection as the token endpoint does', () => {
    const request = formRequest(`${ISSUER}/par`, authorizationQuery({ scope: 'photos.delete' }));
    const { response } = openServer().ask(request);
    expect(response.status).toBe(400);
    expect(JSON.parse(response.body ?? '')).toMatchObject({ error: 'invalid_scope' });
  });
});

describe('a pushed request in the browser (RFC 9126 §4)', () => {
  it('leads to a code and is used up by it', () => {
    const { victim, url } = opened();
    victim.open(url);
    expect(complete(victim).name).toBe('authorization.response');
    expect(victim.open(url)).toMatchObject({ name: 'authorization.refused', response: { status: 400 } });
  });

  it('may be loaded again before the user has decided', () => {
    const { victim, url } = opened();
    victim.open(url);
    expect(victim.open(url).name).toBe('signin.page');
  });

  it('is gone with the first load where the server is set up so', () => {
    const { victim, attacker, url } = opened({ requestUriUse: 'once-when-loaded' });
    victim.open(url);
    expect(attacker.open(url).name).toBe('authorization.refused');
    expect(complete(victim).name).toBe('authorization.response');
  });

  it('is denied once and for all', () => {
    const { victim, url } = opened();
    victim.open(url);
    victim.submit(ADA);
    victim.submit({ decision: 'deny' });
    expect(victim.open(url).name).toBe('authorization.refused');
  });

  it('is answered once only, where two browsers have it open: the slower one is refused', () => {
    const { server, victim, attacker, url } = opened();
    victim.open(url);
    attacker.open(url);
    complete(attacker);
    const late = victim.submit(ADA);
    expect(late.name).toBe('form.refused');
    expect(late.findings).toMatchObject([{ check: 'AZ-04', passed: false, ref: 'RFC 9126 §4' }]);
    expect(server.records().codes).toHaveLength(1);
  });

  it('expires', () => {
    const { server, victim, url } = opened();
    server.wait(60);
    expect(victim.open(url).name).toBe('authorization.refused');
  });
});
