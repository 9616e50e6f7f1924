import { albumText } from '../actors/api/apiAnswer.ts';
import { type ApiConfig, photoRoutes } from '../actors/api/apiConfig.ts';
import { apiMachine } from '../actors/api/apiMachine.ts';
import { receiveAsApi } from '../actors/api/apiRoutes.ts';
import { attackerMachine, observeAsAttacker, receiveAsAttacker } from '../actors/attacker/attackerMachine.ts';
import { browserMachine, receiveAsBrowser } from '../actors/browser/browserMachine.ts';
import { type ClientConfig, usualNativeApp } from '../actors/client/clientConfig.ts';
import { receiveAsClient } from '../actors/client/clientEvents.ts';
import { clientMachine } from '../actors/client/clientMachine.ts';
import type { AppLink } from '../actors/os/appLinks.ts';
import { osMachine, receiveAsOs } from '../actors/os/osMachine.ts';
import { tokenEndpoint } from '../actors/server/endpoints/tokenEndpoint.ts';
import type { ServerConfig } from '../actors/server/serverConfig.ts';
import { serverPart } from '../actors/server/serverPart.ts';
import { receiveAsUser, userMachine } from '../actors/user/userMachine.ts';
import { es256 } from '../oauth/es256.ts';
import type { ClientRegistration } from '../oauth/registration.ts';
import { usualResourcePolicy } from '../oauth/resourcePolicy.ts';
import { usualPolicy } from '../oauth/serverPolicy.ts';
import { signingKeyFrom } from '../oauth/signingKey.ts';
import { draw } from '../simulation/draw.ts';
import { role } from '../simulation/role.ts';
import type { Production, Scenario, Tap } from '../simulation/scenario.ts';
import type { Names } from '../trace/names.ts';
import { codeInterception as declaration } from './declarations/code-interception.ts';
import { photoAlbum } from './photoAlbum.ts';
import { type PhotoPrinter, photoPrinter, photoPrinterCast } from './photoPrinterCast.ts';

type Chosen = Readonly<Record<string, string>>;

const scope = 'photos.read';
const resourcePath = '/photos';

const endpointsOf = ({ issuer }: PhotoPrinter) => ({
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
});

const redirectOf = ({ redirects }: PhotoPrinter, chosen: Chosen) =>
  redirects[chosen.redirect === 'claimed-https' ? 'claimed-https' : 'custom-scheme'];

const methods: Readonly<Record<string, ClientConfig['code_challenge_method']>> = { plain: 'plain', S256: 'S256' };

function clientConfig(stage: PhotoPrinter, chosen: Chosen): ClientConfig {
  const { issuer, api, parties } = stage;
  return {
    ...usualNativeApp,
    client_id: 'printer',
    redirect_uri: redirectOf(stage, chosen).redirect_uri,
    scope,
    issuer,
    metadata: { ...endpointsOf(stage), authorization_response_iss_parameter_supported: true },
    resource: `${api}${resourcePath}`,
    code_challenge_method: methods[chosen.pkce ?? ''] ?? null,
    browser: parties.browser.id,
    user: parties.ada.id,
  };
}

function registration(stage: PhotoPrinter, chosen: Chosen): ClientRegistration {
  const required = chosen.pkceRequired === 'on';
  return {
    client_id: 'printer',
    client_name: stage.parties.printer.name,
    client_type: 'public',
    token_endpoint_auth_method: 'none',
    redirect_uris: [redirectOf(stage, chosen).redirect_uri],
    grant_types: ['authorization_code'],
    response_types: ['code'],
    scope,
    require_code_challenge: required,
    code_challenge_methods: required ? ['S256'] : ['S256', 'plain'],
  };
}

/** The malicious app claims the same addresses and gives itself the genuine app's name in the chooser. */
function appLinks(stage: PhotoPrinter, chosen: Chosen): readonly AppLink[] {
  const { claims } = redirectOf(stage, chosen);
  const { printer, flashlight } = stage.parties;
  const genuine = { app: printer.id, label: printer.name, claims, verified: claims.startsWith('https:') };
  const malicious = { app: flashlight.id, label: printer.name, claims, verified: false };
  return chosen.attack === 'off' ? [genuine] : [malicious, genuine];
}

function taps({ parties }: PhotoPrinter, chosen: Chosen): readonly Tap[] {
  if (chosen.attack !== 'request-and-response') return [];
  return [{ party: parties.flashlight.id, step: 'authorization.open', how: 'device-log' }];
}

function produce(chosen: Chosen, seed: string, names: Names): Production {
  const stage = photoPrinter(names);
  const { parties: cast, issuer, api, account } = stage;
  const key = signingKeyFrom(draw(seed, cast.login.id, 'signing-key', 48));
  const client = clientConfig(stage, chosen);
  const server: ServerConfig = {
    name: cast.login.name,
    issuer,
    clients: [registration(stage, chosen)],
    clientAssertions: null,
    users: [account],
    key,
    audience: api,
    codeLifetime: 60,
    tokenLifetime: 3600,
    refreshTokenLifetime: 30 * 24 * 3600,
    requestUriLifetime: 60,
    resourceServers: [{ identifier: api }],
    policy: usualPolicy,
  };
  const photos = photoAlbum(seed);
  const resource: ApiConfig = {
    ...usualResourcePolicy,
    // A document about the API would lead to one about the server, and there is none.
    metadata: 'none',
    name: cast.photos.name,
    identifier: api,
    realm: 'photos',
    issuer,
    keys: [key.jwk],
    algorithms: [es256],
    routes: photoRoutes,
    origins: [],
  };
  const user = {
    app: cast.printer.id,
    browser: cast.browser.id,
    os: cast.phone.id,
    username: account.username,
    password: account.password,
    consent: chosen.consent === 'deny' ? 'deny' : 'allow',
  } as const;
  const honest = [
    role(cast.ada, {
      machine: userMachine,
      input: (port) => ({ port, ...user }),
      receive: receiveAsUser,
      begin: { type: 'begin' },
    }),
    role(cast.browser, {
      machine: browserMachine,
      input: (port) => ({
        port,
        user: cast.ada.id,
        os: cast.phone.id,
        opensInApp: (url) => url.startsWith(redirectOf(stage, chosen).claims),
      }),
      receive: receiveAsBrowser,
    }),
    role(cast.phone, {
      machine: osMachine,
      input: (port) => ({ port, user: cast.ada.id, links: appLinks(stage, chosen) }),
      receive: receiveAsOs,
    }),
    role(cast.printer, {
      machine: clientMachine,
      input: (port) => ({ port, config: client, flows: null }),
      receive: receiveAsClient,
    }),
  ];
  const thief = role(cast.flashlight, {
    machine: attackerMachine,
    input: (port) => ({ port, target: { ...client, ...endpointsOf(stage) } }),
    receive: receiveAsAttacker,
    observe: observeAsAttacker,
  });
  const servers = [
    role(cast.login, serverPart(server, { 'token.request': tokenEndpoint })),
    role(cast.photos, {
      machine: apiMachine,
      input: (port) => ({ port, config: resource, photos }),
      receive: (delivery) => receiveAsApi(resource, delivery),
    }),
  ];
  const album = { id: 'photos', kind: 'photos', value: albumText(photos), madeBy: cast.ada.id } as const;
  const password = { id: 'password', kind: 'password', value: account.password, madeBy: cast.ada.id } as const;
  return {
    roles: [...honest, ...(chosen.attack === 'off' ? [] : [thief]), ...servers],
    opens: cast.ada.id,
    taps: taps(stage, chosen),
    held: [
      { secret: password, parties: [cast.ada.id, cast.login.id] },
      { secret: album, parties: [cast.ada.id, cast.photos.id] },
    ],
  };
}

/** A malicious app on the phone takes the authorization code of a native app. @see RFC 7636 §1; RFC 8252 §8.1 */
export const codeInterception: Scenario = { ...declaration, cast: photoPrinterCast, produce };
