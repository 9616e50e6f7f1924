import { describe, expect, it } from 'vitest';
import { osMachine, receiveAsOs } from '../actors/os/osMachine.ts';
import type { Delivery } from '../actors/port.ts';
import { tokenEndpoint } from '../actors/server/endpoints/tokenEndpoint.ts';
import type { ServerConfig } from '../actors/server/serverConfig.ts';
import { serverPart } from '../actors/server/serverPart.ts';
import type { ClientRegistration } from '../oauth/registration.ts';
import { usualPolicy } from '../oauth/serverPolicy.ts';
import { signingKeyFrom } from '../oauth/signingKey.ts';
import type { HttpRequest } from '../oauth/wire.ts';
import { codeInterception } from '../scenarios/code-interception.ts';
import type { Handover } from '../trace/trace.ts';
import { draw } from './draw.ts';
import { openRun, type Run } from './openRun.ts';
import { outsideRole } from './outsideRole.ts';
import { role } from './role.ts';

const issuer = 'https://login.acme.example';
const app = { id: 'app', kind: 'client', name: 'App', host: null } as const;
const login = { id: 'login', kind: 'server', name: 'Acme Login', host: 'login.acme.example' } as const;
const phone = { id: 'phone', kind: 'os', name: 'Phone', host: null } as const;

const nameOf = ({ message }: Delivery) => (message.kind === 'http.request' ? 'callback.request' : message.kind);
const appHosts = ['app.example', '127.0.0.1:4000'];

const config: ServerConfig = {
  name: login.name,
  issuer,
  clients: [],
  clientAssertions: null,
  users: [],
  key: signingKeyFrom(draw('1', login.id, 'signing-key', 48)),
  audience: 'https://api.example',
  codeLifetime: 60,
  tokenLifetime: 3600,
  refreshTokenLifetime: 3600,
  requestUriLifetime: 60,
  resourceServers: [],
  policy: usualPolicy,
};

const server = role(login, {
  ...serverPart(config, { 'token.request': tokenEndpoint }),
  operate: (operation) => (operation.type === 'client.registered' ? operation : null),
});

const operatingSystem = role(phone, {
  machine: osMachine,
  input: (port) => ({ port, user: app.id, links: [] }),
  receive: receiveAsOs,
  operate: (operation) => (operation.type === 'app.installed' ? operation : null),
});

const outside = outsideRole(app, { nameOf, answersAt: (host) => appHosts.includes(host) });

/** A run between an app played from outside, an authorization server that knows no client, and a bare phone. */
const open = (): Run =>
  openRun({
    ...codeInterception,
    id: 'outside',
    settings: {},
    decisions: {},
    phases: [{ id: 'all', steps: [''] }],
    produce: () => ({ roles: [outside, server, operatingSystem], opens: app.id, taps: [], held: [] }),
  });

const get = (url: string): HttpRequest => ({ kind: 'http.request', method: 'GET', url, headers: [], body: null });

describe('a party that is played from outside', () => {
  it('is handed what it receives as the step, and answers by injection', () => {
    const run = open();
    run.inject(app.id, { channel: 'back', message: get(`${issuer}/nowhere`) });
    expect(run.next()?.to).toBe(login.id);
    const answer = run.next();
    expect(answer).toMatchObject({ from: login.id, to: app.id, message: { status: 404 } });
    expect(run.next()).toBeNull();
  });

  it.each(appHosts)('answers at a host of its own: %s', (host) => {
    const run = open();
    run.inject(phone.id, { channel: 'front', message: get(`http://${host}/cb?code=1`) });
    expect(run.next()).toMatchObject({ to: app.id, id: 'callback.request' });
  });

  it('does not answer at every host', () => {
    const run = open();
    run.inject(phone.id, { channel: 'front', message: get('https://other.example/') });
    expect(() => run.next()).toThrow('nobody answers at other.example');
  });

  it('has no state that anybody here could know', () => {
    const run = open();
    run.inject(app.id, { channel: 'back', message: get(`${issuer}/nowhere`) });
    run.next();
    expect(Object.keys(run.trace().start.states)).toEqual(['login', 'phone']);
    expect(Object.keys(run.trace().steps[0]?.states ?? {})).toEqual(['login', 'phone']);
  });

  it('learns at the next step what it says it made, and whoever reads that learns it too', () => {
    const run = open();
    run.keep(app.id, 'state', 'xyz-1');
    run.inject(app.id, { channel: 'back', message: get(`${issuer}/nowhere?state=xyz-1`) });
    expect(run.next()?.learned).toEqual([
      { party: 'app', secret: 'state', how: 'made' },
      { party: 'login', secret: 'state', how: 'received' },
    ]);
  });

  it('cannot be operated, for it has no operator here', () => {
    const run = open();
    const link = { app: app.id, label: 'App', claims: 'com.example.app:', verified: false };
    expect(() => run.operate(app.id, { type: 'app.installed', link })).toThrow('app is played from outside');
  });
});

describe('an operator', () => {
  const client: ClientRegistration = {
    client_id: 'app',
    client_name: 'App',
    client_type: 'public',
    token_endpoint_auth_method: 'none',
    redirect_uris: ['com.example.app:/cb'],
    grant_types: ['authorization_code'],
    response_types: ['code'],
    scope: 'photos.read',
    require_code_challenge: false,
    code_challenge_methods: ['S256'],
  };
  const request = get(`${issuer}/authorize?response_type=code&client_id=app&redirect_uri=com.example.app:/cb`);

  function authorize(run: Run): string | undefined {
    run.inject(app.id, { channel: 'front', message: request });
    run.next();
    return run.next()?.id;
  }

  it('registers a client at an authorization server that is already serving', () => {
    const run = open();
    expect(authorize(run)).toBe('authorization.refused');
    run.operate(login.id, { type: 'client.registered', client });
    expect(authorize(run)).toBe('signin.page');
  });

  it('installs an app on a phone that is already in use', () => {
    const run = open();
    const link = { app: app.id, label: 'App', claims: 'com.example.app:', verified: false };
    run.operate(phone.id, { type: 'app.installed', link });
    const message: Handover = { kind: 'open', url: 'com.example.app:/cb?code=1' };
    run.inject(app.id, { to: phone.id, name: 'redirect.open', channel: 'device', message });
    run.next();
    expect(run.next()).toMatchObject({ id: 'redirect.deliver', to: app.id });
  });

  it('cannot do to a party what means nothing to it', () => {
    expect(() => open().operate(phone.id, { type: 'client.registered', client })).toThrow(
      'phone has nothing that answers to client.registered',
    );
  });
});

describe('virtual time', () => {
  it('can be read, and passes when it is told to', () => {
    const run = open();
    const before = run.now();
    run.advance(61);
    expect(run.now() - before).toBe(61_000);
  });
});
