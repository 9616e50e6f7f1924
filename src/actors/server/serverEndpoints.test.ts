import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { ISSUER } from '../../oauth/fixtures/registrations.ts';
import { formRequest, getRequest } from '../../oauth/fixtures/requests.ts';
import { type Header, type HttpRequest, type HttpResponse, headerOf } from '../../oauth/wire.ts';
import type { Envelope, Port } from '../port.ts';
import { metadataEndpoint } from './endpoints/documents.ts';
import type { Endpoints } from './endpoints/endpoint.ts';
import { everyEndpoint } from './endpoints/everyEndpoint.ts';
import { tokenEndpoint } from './endpoints/tokenEndpoint.ts';
import { port as chance, configOf, PHOTOS_BASIC, SHOP_BASIC, START } from './fixtures/testServer.ts';
import { receiveAsServer } from './routes.ts';
import type { ServerConfig } from './serverConfig.ts';
import { serverPart } from './serverPart.ts';

/** The server as a run would have it, with all that it has sent, reported and kept. */
function started(endpoints: Endpoints = everyEndpoint, changes: Partial<ServerConfig> = {}) {
  const sent: Envelope[] = [];
  const checks: string[] = [];
  const kept: string[] = [];
  const port: Port = {
    draw: chance.draw,
    send: (envelope) => sent.push(envelope),
    report: (findings) => checks.push(...findings.map(({ check }) => check)),
    keep: (kind) => kept.push(kind),
  };
  const { machine, input, receive } = serverPart({ ...configOf({}), ...changes }, endpoints);
  const server = createActor(machine, { input: input(port) });
  server.start();
  function ask(message: HttpRequest): HttpResponse {
    server.send(receive({ from: 'client', at: START, message }));
    const last = sent.at(-1)?.message;
    if (last?.kind !== 'http.response') throw new Error('the server answers at once');
    return last;
  }
  function post(path: string, body: string, ...headers: readonly Header[]): HttpResponse {
    const request = formRequest(`${ISSUER}${path}`, body);
    return ask({ ...request, headers: [...request.headers, ...headers] });
  }
  return { ask, post, checks, kept, sent };
}

describe('the endpoints to which clients and APIs talk directly', () => {
  it('remember, from one request to the next, what was issued and revoked', () => {
    const { post, checks, kept, sent } = started();
    const issued = JSON.parse(post('/token', 'grant_type=client_credentials', SHOP_BASIC).body ?? '');
    const token = `token=${issued.access_token}`;
    expect(JSON.parse(post('/introspect', token, PHOTOS_BASIC).body ?? '')).toMatchObject({
      active: true,
      sub: 's6BhdRkqt3',
    });
    expect(post('/revoke', token, SHOP_BASIC)).toMatchObject({ status: 200, body: null });
    expect(post('/introspect', token, PHOTOS_BASIC).body).toBe('{"active":false}');
    expect(kept).toEqual(['access_token']);
    expect(checks).toEqual(expect.arrayContaining(['TK-15', 'IS-08', 'RV-05']));
    const names = sent.map((envelope) => ('name' in envelope ? `${envelope.channel} ${envelope.name}` : null));
    expect(names).toEqual([
      'back token.response',
      'back introspection.response',
      'back revocation.response',
      'back introspection.response',
    ]);
  });
});

describe('an endpoint that the server does not offer', () => {
  const bare: Endpoints = { 'token.request': tokenEndpoint, 'metadata.request': metadataEndpoint };
  const METADATA = `${ISSUER}/.well-known/oauth-authorization-server`;
  const PREFLIGHT: readonly Header[] = [
    ['Origin', 'https://spa.example'],
    ['Access-Control-Request-Method', 'POST'],
  ];

  function documentOf(endpoints: Endpoints, changes: Partial<ServerConfig> = {}): object {
    return JSON.parse(started(endpoints, changes).ask(getRequest(METADATA)).body ?? '');
  }

  it.each(['/par', '/revoke', '/introspect', '/jwks'])('is not there: %s', (path) => {
    const { post, ask, sent } = started(bare);
    const nowhere = post('/nowhere', 'token=a', SHOP_BASIC);
    expect(nowhere.status).toBe(404);
    expect(post(path, 'token=a', SHOP_BASIC)).toEqual(nowhere);
    expect(ask(getRequest(`${ISSUER}${path}`))).toEqual(nowhere);
    expect(sent.map((envelope) => 'name' in envelope && envelope.name)).toEqual(Array(3).fill('unknown.response'));
  });

  it.each(['/par', '/revoke', '/introspect', '/jwks'])('is none for the router either: %s', (path) => {
    const delivery = { from: 'client', at: START, message: formRequest(`${ISSUER}${path}`, '') };
    expect(receiveAsServer(bare, delivery).type).toBe('unknown.request');
    expect(receiveAsServer(everyEndpoint, delivery).type).not.toBe('unknown.request');
  });

  it('is not in the metadata, and nothing else is missing there', () => {
    const whole = documentOf(everyEndpoint);
    const told = documentOf(bare);
    expect(whole).toMatchObject(told);
    expect(Object.keys(whole).filter((name) => !(name in told))).toEqual([
      'pushed_authorization_request_endpoint',
      'revocation_endpoint',
      'jwks_uri',
      'introspection_endpoint',
      'introspection_endpoint_auth_methods_supported',
      'revocation_endpoint_auth_methods_supported',
      'revocation_endpoint_auth_signing_alg_values_supported',
    ]);
  });

  it('is in the metadata where it is offered, even if no API may introspect', () => {
    const resourceServers = [{ identifier: 'https://photos.api.example' }];
    expect(documentOf(everyEndpoint, { resourceServers })).toHaveProperty('introspection_endpoint');
  });

  it('lets no script in where the server lets none', () => {
    const { ask, post } = started(bare);
    const asking = { ...getRequest(`${ISSUER}/token`), method: 'OPTIONS', headers: PREFLIGHT };
    expect(ask(asking).status).toBe(405);
    const answer = post('/token', '', ['Origin', 'https://spa.example']);
    expect([answer.status, headerOf(answer, 'Vary')]).toEqual([400, null]);
  });
});
