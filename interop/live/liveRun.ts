import { randomUUID } from 'node:crypto';
import { type ApiConfig, photoRoutes } from '../../src/actors/api/apiConfig.ts';
import { apiMachine } from '../../src/actors/api/apiMachine.ts';
import { receiveAsApi } from '../../src/actors/api/apiRoutes.ts';
import {
  type Introspector,
  introspectingApiMachine,
  receiveAsIntrospectingApi,
} from '../../src/actors/api/introspectingApiMachine.ts';
import { type ClientConfig, usualNativeApp } from '../../src/actors/client/clientConfig.ts';
import { receiveAsClient } from '../../src/actors/client/clientEvents.ts';
import { type ClientContext, clientMachine } from '../../src/actors/client/clientMachine.ts';
import { everyFlow } from '../../src/actors/client/everyFlow.ts';
import { es256 } from '../../src/oauth/es256.ts';
import type { PublicJwk } from '../../src/oauth/jwk.ts';
import { usualResourcePolicy } from '../../src/oauth/resourcePolicy.ts';
import { rs256 } from '../../src/oauth/rs256.ts';
import type { HttpResponse } from '../../src/oauth/wire.ts';
import { openRun } from '../../src/simulation/openRun.ts';
import { outsideRole } from '../../src/simulation/outsideRole.ts';
import { type Role, role } from '../../src/simulation/role.ts';
import type { Scenario } from '../../src/simulation/scenario.ts';
import type { Party, Step, Trace } from '../../src/trace/trace.ts';
import { exchange } from './http.ts';
import { openPerson } from './person.ts';
import { ALBUM, type LiveProvider, PHOTOS, SECRET } from './provider.ts';

/** What becomes of a real answer on its way to the client, by the name that the answer has as a step. */
export interface Tampering {
  readonly [step: `${string}.response`]: (response: HttpResponse) => HttpResponse;
  /** The address that the browser hands to the client. */
  readonly callback?: (url: string) => string;
}

export interface LiveOptions {
  readonly client?: Partial<ClientConfig>;
  readonly tampering?: Tampering;
  readonly consent?: 'allow' | 'deny';
  /** Which API ours is; the server signs tokens for one with ES256 and for the other with RS256. */
  readonly api?: string;
  readonly apiDpop?: ApiConfig['dpop'];
}

/** A run in which the client and the photo API are ours, and the server, the person and the browser are real. */
export interface LiveRun {
  /** The person taps a control of the client; resolves when nothing is under way any more. */
  tap(control: 'print' | 'disconnect'): Promise<void>;
  /** Lets virtual time pass, in seconds. */
  advance(seconds: number): void;
  /** What the client has in its memory. */
  client(): ClientContext;
  trace(): Trace;
}

const party = (id: string, kind: Party['kind'], host: string | null = null): Party => ({ id, kind, name: id, host });

const ENDPOINTS: Readonly<Record<string, string>> = {
  '/.well-known/oauth-authorization-server': 'metadata',
  '/request': 'par',
  '/token': 'token',
  '/token/revocation': 'revocation',
  '/token/introspection': 'introspection',
  '/me': 'api',
};

const endpointOf = (url: string) => ENDPOINTS[new URL(url).pathname] ?? 'unknown';

const introspectorAt = (issuer: string): Introspector => ({
  introspection_endpoint: `${issuer}/token/introspection`,
  client_id: 'photo-api',
  client_secret: SECRET,
});

async function keysOf(issuer: string): Promise<readonly PublicJwk[]> {
  const response = await fetch(`${issuer}/jwks`);
  const { keys } = (await response.json()) as { readonly keys: readonly PublicJwk[] };
  return keys;
}

function clientRole(config: ClientConfig): { readonly role: Role; memory(): ClientContext } {
  const played = role(party('printer', 'client'), {
    machine: clientMachine,
    input: (port) => ({ port, config, flows: everyFlow }),
    receive: receiveAsClient,
  });
  let memory: ClientContext | null = null;
  return {
    memory() {
      if (memory === null) throw new Error('the client has not acted yet');
      return memory;
    },
    role: {
      ...played,
      enact(port) {
        const enacted = played.enact(port);
        return {
          ...enacted,
          standpoints() {
            const standpoints = enacted.standpoints();
            memory = standpoints.find(({ key }) => key === 'printer')?.memory as ClientContext;
            return standpoints;
          },
        };
      },
    },
  };
}

/** Lets our client meet a real authorization server, and reads along. */
export async function openLiveRun({ issuer }: LiveProvider, options: LiveOptions = {}): Promise<LiveRun> {
  const { tampering = {}, consent = 'allow', api: identifier = PHOTOS, apiDpop = 'supported' } = options;
  const config: ClientConfig = {
    ...usualNativeApp,
    client_id: 'native',
    redirect_uri: 'com.example.printer:/cb',
    scope: 'openid photos.read',
    issuer,
    metadata: null,
    resource: `${issuer}/me`,
    browser: 'browser',
    user: 'ada',
    ...options.client,
  };
  const printer = clientRole(config);
  const keys = await keysOf(issuer);
  const api: ApiConfig = {
    ...usualResourcePolicy,
    identifier,
    issuer,
    keys,
    algorithms: [es256, rs256],
    name: 'Photos',
    realm: 'photos',
    dpop: apiDpop,
    routes: photoRoutes,
    origins: [],
  };
  const photos = ['ada', 'service'].map((owner) => ({ id: `lake-of-${owner}`, name: 'lake.jpg', owner }));
  const roles = [
    outsideRole(party('ada', 'user')),
    outsideRole(party('browser', 'browser')),
    printer.role,
    outsideRole(party('login', 'server', new URL(issuer).host), {
      nameOf: ({ message }) => (message.kind === 'http.request' ? `${endpointOf(message.url)}.request` : message.kind),
    }),
    identifier === ALBUM
      ? role(party('photos', 'api', new URL(identifier).host), {
          machine: introspectingApiMachine,
          input: (port) => ({ port, config: api, introspector: introspectorAt(issuer), scope: 'photos.read', photos }),
          receive: receiveAsIntrospectingApi,
        })
      : role(party('photos', 'api', new URL(identifier).host), {
          machine: apiMachine,
          input: (port) => ({ port, config: api, photos }),
          receive: (delivery) => receiveAsApi(api, delivery),
        }),
  ];
  const scenario: Scenario = {
    id: 'live',
    settings: {},
    decisions: {},
    phases: [{ id: 'all', steps: [''] }],
    aims: { goal: { party: 'printer', secret: 'photos' }, loot: 'access_token', bait: 'code', decisive: [] },
    epoch: Date.now(),
    cast: { parties: {}, domains: {} },
    produce: () => ({ roles, opens: 'ada', taps: [], held: [] }),
  };
  // The real server remembers what it has seen: no two runs may draw the same.
  const run = openRun(scenario, { seed: randomUUID() });
  const person = openPerson(consent);

  /** What those who are real do about a message. */
  async function react({ to, from, message }: Step): Promise<void> {
    if (to === 'login' && message.kind === 'http.request') {
      const name = `${endpointOf(message.url)}.response` as const;
      const response = await exchange(message);
      const delivered = tampering[name]?.(response) ?? response;
      run.inject('login', { to: from, name, channel: 'back', message: delivered });
    } else if (to === 'browser' && message.kind === 'open') {
      const url = await person.authorize(message.url, issuer);
      const handed = tampering.callback?.(url) ?? url;
      const opened = { kind: 'open', url: handed } as const;
      run.inject('browser', { to: from, name: 'redirect.deliver', channel: 'device', message: opened });
    }
  }

  return {
    async tap(control) {
      const message = { kind: 'gesture', act: 'tap', control, fields: {} } as const;
      run.inject('ada', { to: 'printer', name: `app.${control}`, channel: 'person', message });
      for (let step = run.next(); step !== null; step = run.next()) await react(step);
    },
    advance: run.advance,
    client: printer.memory,
    trace: run.trace,
  };
}
