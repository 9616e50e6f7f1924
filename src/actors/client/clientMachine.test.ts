import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { parseParameters, queryOf, withQuery } from '../../oauth/parameters.ts';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { openRun } from '../../simulation/openRun.ts';
import { outsideRole } from '../../simulation/outsideRole.ts';
import { role } from '../../simulation/role.ts';
import type { PartyKind } from '../../trace/trace.ts';
import type { Port } from '../port.ts';
import { type ClientConfig, type ClientPolicy, usualNativeApp } from './clientConfig.ts';
import { receiveAsClient } from './clientEvents.ts';
import { clientMachine, type Flows } from './clientMachine.ts';
import { everyFlow } from './everyFlow.ts';

const issuer = 'https://login.acme.example';
const redirect_uri = 'com.example.printer:/cb';

const party = (id: string, kind: PartyKind, host: string | null = null) => ({ id, kind, name: id, host });

const usual: ClientConfig = {
  ...usualNativeApp,
  client_id: 'printer',
  redirect_uri,
  scope: 'photos.read',
  issuer,
  metadata: { authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` },
  resource: 'https://api.photos.example/photos',
  browser: 'browser',
  user: 'ada',
};

/** The client alone; everybody around it is played by the test. */
function open(config: Partial<ClientConfig> = {}) {
  const roles = [
    outsideRole(party('ada', 'user')),
    outsideRole(party('browser', 'browser')),
    outsideRole(party('login', 'server', 'login.acme.example'), { nameOf: () => 'token.request' }),
    role(party('printer', 'client'), {
      machine: clientMachine,
      input: (port) => ({ port, config: { ...usual, ...config }, flows: everyFlow }),
      receive: receiveAsClient,
    }),
  ];
  const run = openRun({
    ...codeInterception,
    id: 'alone',
    settings: {},
    decisions: {},
    phases: [{ id: 'all', steps: [''] }],
    produce: () => ({ roles, opens: 'ada', taps: [], held: [] }),
  });

  return {
    /** Taps, and returns the parameters with which the browser was opened. */
    tap() {
      const message = { kind: 'gesture', act: 'tap', control: 'print', fields: {} } as const;
      run.inject('ada', { to: 'printer', name: 'app.tap', channel: 'person', message });
      run.next();
      const opened = run.next()?.message;
      if (opened?.kind !== 'open') throw new Error('the browser was not opened');
      return parseParameters(queryOf(opened.url));
    },
    /** Hands a response to the client and returns the checks that it made, and what it sent. */
    callBack(parameters: Readonly<Record<string, string | null>>) {
      const message = { kind: 'open', url: withQuery(redirect_uri, Object.entries(parameters)) } as const;
      run.inject('browser', { to: 'printer', name: 'redirect.deliver', channel: 'device', message });
      const checks = run.next()?.checks ?? [];
      return {
        failed: checks.filter(({ passed }) => passed === false).map(({ check }) => check),
        sent: run.next()?.id,
      };
    },
  };
}

const policy = (state: ClientPolicy['state']) => ({ policy: { ...usualNativeApp.policy, state } });

describe('a client that waits for a response', () => {
  it('takes the one to its latest request, and takes it once', () => {
    const client = open();
    const state = client.tap().get('state');
    expect(client.callBack({ code: '1', state })).toEqual({ failed: [], sent: 'token.request' });
    expect(client.callBack({ code: '1', state })).toEqual({ failed: ['CB-01'], sent: undefined });
  });

  it('takes none to a request that it has given up', () => {
    const client = open();
    const first = client.tap().get('state');
    client.tap();
    expect(client.callBack({ code: '1', state: first })).toEqual({ failed: ['CB-05'], sent: 'app.show' });
  });

  it('takes one to any request where its transactions are known to anybody', () => {
    const client = open(policy('known-to-anybody'));
    const first = client.tap().get('state');
    const second = client.tap().get('state');
    expect(client.callBack({ code: '1', state: first })).toEqual({ failed: [], sent: 'token.request' });
    expect(client.callBack({ code: '2', state: second })).toEqual({ failed: [], sent: 'token.request.2' });
    expect(client.callBack({ code: '3', state: 'made-up' })).toEqual({ failed: ['CB-01'], sent: undefined });
  });

  it('takes whatever comes where it sent no state', () => {
    const client = open(policy('off'));
    expect(client.tap().names).not.toContain('state');
    expect(client.callBack({ code: 'of-somebody-else' })).toEqual({ failed: [], sent: 'token.request' });
  });

  it('discards what names an issuer that its server does not announce, unless it does not look', () => {
    const client = open();
    const state = client.tap().get('state');
    expect(client.callBack({ code: '1', state, iss: issuer }).failed).toEqual(['CB-04']);
    const careless = open({ policy: { ...usualNativeApp.policy, issuerParameter: 'ignored' } });
    const other = careless.tap().get('state');
    expect(careless.callBack({ code: '1', state: other, iss: 'https://evil.example' }).failed).toEqual([]);
  });
});

describe('a client asks for', () => {
  it('each resource, and the fragment, and binds the code to its key', () => {
    const resourceIndicators = ['https://api.photos.example', 'https://api.contacts.example'];
    const parameters = open({ resourceIndicators, response_mode: 'fragment', dpop: 'with-bound-code' }).tap();
    expect(parameters.getAll('resource')).toEqual(resourceIndicators);
    expect(parameters.get('response_mode')).toBe('fragment');
    expect(parameters.get('dpop_jkt')).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  it.each([null, 'plain', 'S256'] as const)('a code with PKCE: %s', (code_challenge_method) => {
    const parameters = open({ code_challenge_method }).tap();
    expect(parameters.get('code_challenge_method')).toBe(code_challenge_method);
    expect(parameters.get('code_challenge') === null).toBe(code_challenge_method === null);
  });
});

describe('a client that holds tokens', () => {
  const tokens = { access_token: 'a', token_type: 'Bearer', refresh_token: 'r', scope: 'photos.read', key: null };
  const printed = { kind: 'gesture', act: 'tap', control: 'print', fields: {} } as const;
  const tap = { from: 'ada', at: 2, message: printed };

  function holding(expires_at: number, flows: Flows | null) {
    const shown: unknown[] = [];
    const port: Port = {
      draw: (_, count) => new Uint8Array(count),
      send: ({ message }) => shown.push(message.kind === 'screen' ? message.facts.error : message.kind),
      report() {},
      keep() {},
    };
    const client = createActor(clientMachine, { input: { port, config: usual, flows } });
    client.start();
    client.send({ type: 'tokens.changed', tokens: { ...tokens, expires_at } });
    client.send({ type: 'disconnect.tapped', ...tap });
    client.send({ type: 'print.tapped', ...tap });
    return { shown, began: Object.keys(client.getSnapshot().children) };
  }

  it('goes on with them', () => {
    expect(holding(3, everyFlow).began).toEqual(['revocation.1', 'visit.2']);
    expect(holding(1, everyFlow).began).toEqual(['revocation.1', 'refresh.2']);
  });

  it.each([1, 3])('has kept none where it has no flows that use them: it is not connected, and asks anew', (expiry) => {
    expect(holding(expiry, null)).toEqual({ shown: ['not-connected', 'open'], began: ['transaction.1'] });
  });
});
