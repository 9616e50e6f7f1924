import { describe, expect, it } from 'vitest';
import { type ApiConfig, photoRoutes } from '../actors/api/apiConfig.ts';
import { apiMachine } from '../actors/api/apiMachine.ts';
import { receiveAsApi } from '../actors/api/apiRoutes.ts';
import { browserMachine, receiveAsBrowser } from '../actors/browser/browserMachine.ts';
import { type ClientConfig, usualNativeApp } from '../actors/client/clientConfig.ts';
import { receiveAsClient } from '../actors/client/clientEvents.ts';
import { clientMachine } from '../actors/client/clientMachine.ts';
import { everyFlow } from '../actors/client/everyFlow.ts';
import { osMachine, receiveAsOs } from '../actors/os/osMachine.ts';
import { everyEndpoint } from '../actors/server/endpoints/everyEndpoint.ts';
import type { ServerConfig } from '../actors/server/serverConfig.ts';
import { serverPart } from '../actors/server/serverPart.ts';
import { clientAssertions } from '../oauth/clientAssertionRules.ts';
import { es256 } from '../oauth/es256.ts';
import { keyOf, SERVER_KEY } from '../oauth/fixtures/keys.ts';
import type { ClientRegistration } from '../oauth/registration.ts';
import { usualResourcePolicy } from '../oauth/resourcePolicy.ts';
import { type ServerPolicy, usualPolicy } from '../oauth/serverPolicy.ts';
import { codeInterception } from '../scenarios/code-interception.ts';
import { photoAlbum } from '../scenarios/photoAlbum.ts';
import { photoPrinter } from '../scenarios/photoPrinterCast.ts';
import type { Gesture, Step, Trace } from '../trace/trace.ts';
import { openRun } from './openRun.ts';
import { outsideRole } from './outsideRole.ts';
import { role } from './role.ts';

const { account, api, issuer, parties } = photoPrinter({});
const { ada, browser, phone, printer, login, photos } = parties;

const registration: ClientRegistration = {
  client_id: 'printer',
  client_name: printer.name,
  client_type: 'public',
  token_endpoint_auth_method: 'none',
  redirect_uris: ['com.example.printer:/cb'],
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  scope: 'photos.read',
  require_code_challenge: true,
  code_challenge_methods: ['S256'],
  resources: [api],
};

const confidential = {
  ...registration,
  client_type: 'confidential',
  grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
} as const;

const SECRET = 'a secret: with % and +';
const KEY = keyOf(7);

/** Both halves of each way to authenticate: what the server knows and what the client has. */
const METHODS = {
  none: [registration, { method: 'none' }],
  client_secret_basic: [
    { ...confidential, token_endpoint_auth_method: 'client_secret_basic', client_secret: SECRET },
    { method: 'client_secret_basic', client_secret: SECRET },
  ],
  client_secret_post: [
    { ...confidential, token_endpoint_auth_method: 'client_secret_post', client_secret: SECRET },
    { method: 'client_secret_post', client_secret: SECRET },
  ],
  private_key_jwt: [
    { ...confidential, token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [KEY.jwk] } },
    { method: 'private_key_jwt', key: KEY },
  ],
} as const satisfies Readonly<Record<string, readonly [ClientRegistration, ClientConfig['authentication']]>>;

interface Setup {
  readonly method?: keyof typeof METHODS;
  readonly client?: Partial<ClientConfig>;
  readonly server?: Partial<ServerPolicy>;
  readonly api?: Partial<ApiConfig>;
}

/** A run in which Ada is played by hand: she signs in and consents whenever she is asked. */
function open({ method = 'none', client = {}, server = {}, api: strictness = {} }: Setup) {
  const [registered, authentication] = METHODS[method];
  const config: ClientConfig = {
    ...usualNativeApp,
    client_id: 'printer',
    authentication,
    redirect_uri: 'com.example.printer:/cb',
    scope: 'photos.read',
    issuer,
    metadata: null,
    resource: `${api}/photos`,
    browser: browser.id,
    user: ada.id,
    ...client,
  };
  const serverConfig: ServerConfig = {
    name: login.name,
    issuer,
    clients: [registered],
    clientAssertions,
    users: [account],
    key: SERVER_KEY,
    audience: api,
    codeLifetime: 60,
    tokenLifetime: 600,
    refreshTokenLifetime: 3600,
    requestUriLifetime: 60,
    resourceServers: [{ identifier: api }],
    policy: { ...usualPolicy, ...server },
  };
  const apiConfig: ApiConfig = {
    ...usualResourcePolicy,
    name: photos.name,
    identifier: api,
    realm: 'photos',
    issuer,
    keys: [SERVER_KEY.jwk],
    algorithms: [es256],
    routes: photoRoutes,
    origins: [],
    ...strictness,
  };
  const link = { app: printer.id, label: printer.name, claims: 'com.example.printer:', verified: false };
  const roles = [
    outsideRole(ada),
    role(browser, {
      machine: browserMachine,
      input: (port) => ({
        port,
        user: ada.id,
        os: phone.id,
        opensInApp: (url) => url.startsWith(link.claims),
      }),
      receive: receiveAsBrowser,
    }),
    role(phone, {
      machine: osMachine,
      input: (port) => ({ port, user: ada.id, links: [link] }),
      receive: receiveAsOs,
    }),
    role(printer, {
      machine: clientMachine,
      input: (port) => ({ port, config, flows: everyFlow }),
      receive: receiveAsClient,
    }),
    role(login, serverPart(serverConfig, everyEndpoint)),
    role(photos, {
      machine: apiMachine,
      input: (port) => ({ port, config: apiConfig, photos: photoAlbum('1') }),
      receive: (delivery) => receiveAsApi(apiConfig, delivery),
    }),
  ];
  const run = openRun({
    ...codeInterception,
    id: 'client-at-server',
    settings: {},
    decisions: {},
    phases: [{ id: 'all', steps: [''] }],
    produce: () => ({ roles, opens: ada.id, taps: [], held: [] }),
  });

  function act(to: string, name: string, control: string, fields: Gesture['fields'] = {}): void {
    const message = { kind: 'gesture', act: 'submit', control, fields } as const;
    run.inject(ada.id, { to, name, channel: 'person', message });
  }

  function react({ message }: Step): void {
    if (message.kind !== 'screen') return;
    const { username, password } = account;
    if (message.screen === 'signin') act(browser.id, 'signin.submit', 'signin', { username, password });
    if (message.screen === 'consent') act(browser.id, 'consent.choose', 'allow', { decision: 'allow' });
  }

  return {
    tap(control: 'print' | 'disconnect'): void {
      act(printer.id, 'app.tap', control);
      for (let step = run.next(); step !== null; step = run.next()) react(step);
    },
    advance: run.advance,
    trace: run.trace,
  };
}

const failures = ({ steps }: Trace) =>
  steps.flatMap(({ checks }) => checks.filter(({ passed }) => passed === false).map(({ check }) => check));

const names = ({ steps }: Trace) => steps.map(({ id }) => id);

const shown = ({ steps }: Trace) =>
  steps.flatMap(({ to, message }) => (to === ada.id && message.kind === 'screen' ? [message.screen] : [])).at(-1);

const authenticated = Object.keys(METHODS) as (keyof typeof METHODS)[];

describe('our client at our server', () => {
  it.each(authenticated)('gets the photos, refreshes, gets them again and gives its tokens back: %s', (method) => {
    const run = open({ method });
    run.tap('print');
    expect(shown(run.trace())).toBe('photos');
    run.advance(600);
    run.tap('print');
    expect(shown(run.trace())).toBe('photos');
    run.tap('disconnect');
    expect(failures(run.trace())).toEqual([]);
    expect(names(run.trace())).toEqual(
      expect.arrayContaining(['metadata.response', 'token.response.2', 'api.response.2', 'revocation.response']),
    );
    expect(run.trace().steps.at(-1)?.states['printer/revocation.3']).toBe('revoked');
  });

  it.each(authenticated)('sends its request ahead and names the API: %s', (method) => {
    const run = open({ method, client: { authorizationRequest: 'pushed', resourceIndicators: [api] } });
    run.tap('print');
    expect(shown(run.trace())).toBe('photos');
    expect(failures(run.trace())).toEqual([]);
    expect(names(run.trace())).toContain('par.response');
  });

  it.each(['bound-token', 'with-bound-code'] as const)(
    'proves its key, with nonces where they are demanded: %s',
    (dpop) => {
      const run = open({ client: { dpop }, server: { dpop: 'nonce-required' }, api: { dpop: 'nonce-required' } });
      run.tap('print');
      expect(shown(run.trace())).toBe('photos');
      expect(failures(run.trace())).toEqual(['TK-07-nonce', 'TR-01', 'RS-06-nonce']);
      run.advance(600);
      run.tap('print');
      expect(shown(run.trace())).toBe('photos');
    },
  );

  it('acts in its own name, and what it may read is nobody’s', () => {
    const run = open({ method: 'private_key_jwt', client: { grant: 'client_credentials' } });
    run.tap('print');
    expect(failures(run.trace())).toEqual([]);
    expect(names(run.trace())).not.toContain('authorization.open');
    expect(run.trace().steps.at(-1)?.message).toMatchObject({ screen: 'photos', facts: { photos: [] } });
  });

  it('insists on the key that it asked for, unless it is careless', () => {
    const strict = open({ client: { dpop: 'bound-token' }, server: { dpop: 'off' } });
    strict.tap('print');
    expect(failures(strict.trace())).toEqual(['TR-04']);
    const policy = { ...usualNativeApp.policy, unboundToken: 'accepted' } as const;
    const careless = open({ client: { dpop: 'bound-token', policy }, server: { dpop: 'off' } });
    careless.tap('print');
    expect(shown(careless.trace())).toBe('photos');
  });

  it('does not miss an issuer that the server does not announce', () => {
    const run = open({ server: { issuerParameter: 'left-out' } });
    run.tap('print');
    expect(shown(run.trace())).toBe('photos');
    expect(
      run
        .trace()
        .steps.flatMap(({ checks }) => checks)
        .find(({ check }) => check === 'CB-04')?.passed,
    ).toBeNull();
  });

  it('has nothing to give back before it was given anything', () => {
    const run = open({});
    run.tap('disconnect');
    expect(run.trace().steps.at(-1)?.message).toMatchObject({ screen: 'error', facts: { error: 'not-connected' } });
  });
});
