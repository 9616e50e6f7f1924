import { albumText } from '../actors/api/apiAnswer.ts';
import type { ApiConfig } from '../actors/api/apiConfig.ts';
import { apiMachine } from '../actors/api/apiMachine.ts';
import { receiveAsApi } from '../actors/api/apiRoutes.ts';
import { browserMachine, receiveAsBrowser } from '../actors/browser/browserMachine.ts';
import type { AppLink } from '../actors/os/appLinks.ts';
import { osMachine, receiveAsOs } from '../actors/os/osMachine.ts';
import { everyEndpoint } from '../actors/server/endpoints/everyEndpoint.ts';
import type { ServerConfig } from '../actors/server/serverConfig.ts';
import { serverPart } from '../actors/server/serverPart.ts';
import { sandbox } from '../scenarios/declarations/sandbox.ts';
import { photoAlbum } from '../scenarios/photoAlbum.ts';
import { outsideRole } from '../simulation/outsideRole.ts';
import { role } from '../simulation/role.ts';
import type { Production, Scenario } from '../simulation/scenario.ts';
import type { ClientAddresses } from './clientAddresses.ts';
import type { SandboxStage } from './sandboxCast.ts';

/** Who plays, and how they are set up. */
export interface SandboxSetup {
  readonly stage: SandboxStage;
  readonly server: ServerConfig;
  readonly api: ApiConfig;
  readonly addresses: ClientAddresses;
  readonly links: readonly AppLink[];
  readonly startsAt: number;
}

function produce({ stage, server: config, api, addresses, links }: SandboxSetup, seed: string): Production {
  const { user, browser, phone, client, server, api: photos } = stage.parties;
  const { account } = stage;
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
    outsideRole(client, { nameOf: () => 'callback.request', answersAt: addresses.answersAt }),
    role(server, {
      ...serverPart(config, everyEndpoint),
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
  return { roles, opens: client.id, taps: [], held, latency: { front: 1, back: 1, device: 1, person: 1 } };
}

/** The story of a foreign client: what happens is up to whoever drives it. */
export function sandboxScenario(setup: SandboxSetup): Scenario {
  return {
    ...sandbox,
    // What was run is not known here.
    settings: {},
    epoch: setup.startsAt,
    cast: setup.stage.cast,
    // The stage has the names already.
    produce: (_, seed) => produce(setup, seed),
  };
}
