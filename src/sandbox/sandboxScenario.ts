import { albumText } from '../actors/api/apiAnswer.ts';
import type { ApiConfig } from '../actors/api/apiConfig.ts';
import { apiMachine } from '../actors/api/apiMachine.ts';
import { receiveAsApi } from '../actors/api/apiRoutes.ts';
import { browserMachine, receiveAsBrowser } from '../actors/browser/browserMachine.ts';
import type { AppLink } from '../actors/os/appLinks.ts';
import { osMachine, receiveAsOs } from '../actors/os/osMachine.ts';
import { receiveAsServer } from '../actors/server/routes.ts';
import type { ServerConfig } from '../actors/server/serverConfig.ts';
import { serverMachine } from '../actors/server/serverMachine.ts';
import { CLIENT, sandbox } from '../scenarios/declarations/sandbox.ts';
import { photoAlbum } from '../scenarios/photoAlbum.ts';
import { account } from '../scenarios/photoPrinterCast.ts';
import { outsideRole } from '../simulation/outsideRole.ts';
import { role } from '../simulation/role.ts';
import type { Production, Scenario } from '../simulation/scenario.ts';
import type { ClientAddresses } from './clientAddresses.ts';
import { parties } from './sandboxCast.ts';

/** Who plays, and how they are set up. */
export interface SandboxStage {
  /** What the foreign client is called. */
  readonly name: string;
  readonly server: ServerConfig;
  readonly api: ApiConfig;
  readonly addresses: ClientAddresses;
  readonly links: readonly AppLink[];
  readonly startsAt: number;
}

const { user, browser, phone, server, api: photos } = parties;

function produce({ name, server: config, api, addresses, links }: SandboxStage, seed: string): Production {
  const album = photoAlbum(seed);
  const roles = [
    outsideRole(user),
    role(browser, {
      machine: browserMachine,
      input: (port) => ({ port, user: user.id, os: phone.id, opensInApp: addresses.opensInApp }),
      receive: receiveAsBrowser,
    }),
    role(phone, {
      machine: osMachine,
      input: (port) => ({ port, user: user.id, links }),
      receive: receiveAsOs,
      operate: (operation) => (operation.type === 'app.installed' ? operation : null),
    }),
    outsideRole(
      { id: CLIENT, kind: 'client', name, host: null },
      { nameOf: () => 'callback.request', answersAt: addresses.answersAt },
    ),
    role(server, {
      machine: serverMachine,
      input: (port) => ({ port, config }),
      receive: receiveAsServer,
      operate: (operation) => (operation.type === 'client.registered' ? operation : null),
    }),
    role(photos, {
      machine: apiMachine,
      input: (port) => ({ port, config: api, photos: album }),
      receive: (delivery) => receiveAsApi(api, delivery),
    }),
  ];
  const held = [
    {
      secret: { id: 'password', kind: 'password', value: account.password, madeBy: user.id },
      parties: [user.id, server.id],
    },
    {
      secret: { id: 'photos', kind: 'photos', value: albumText(album), madeBy: user.id },
      parties: [user.id, photos.id],
    },
  ] as const;
  return { roles, opens: CLIENT, taps: [], held, latency: { front: 1, back: 1, device: 1, person: 1 } };
}

/** The story of a foreign client: what happens is up to whoever drives it. */
export function sandboxScenario(stage: SandboxStage): Scenario {
  return {
    ...sandbox,
    // What was run is not known here.
    settings: {},
    epoch: stage.startsAt,
    produce: (_, seed) => produce(stage, seed),
  };
}
