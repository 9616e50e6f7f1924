import { API, type ClientName, OTHER_API } from '../registrations.ts';
import { authorizationRequest, CHALLENGE, VERIFIER } from './authorizationCases.ts';
import { everyWay, type Mutation, replacing } from './mutations.ts';
import type { RequestCase } from './requestCase.ts';
import type { Server } from './server.ts';
import { ownBehalf, redemption, refreshing, refreshToken, secretOf, type TokenBase } from './tokenBases.ts';
import { encoded, type Pair, type WireRequest } from './wireRequest.ts';

const malformed = replacing('malformed', {
  grant_type: 'authorization code',
  code: 'cödé',
  redirect_uri: 'not a uri',
  code_verifier: 'too-short',
  client_id: 'wéb',
  client_secret: 'gé',
  client_assertion: 'not.a.jwt',
  client_assertion_type: 'jwt-bearer',
  refresh_token: 'tökén',
  scope: 'photos.read "photos.write"',
  resource: 'not-a-uri',
});

const unknown = replacing('unknown', {
  grant_type: 'urn:example:ticket',
  code: 'SplxlOBeZQQYbYS6WxSbIA',
  redirect_uri: 'https://attacker.example/cb',
  code_verifier: `${VERIFIER}x`,
  client_id: 'nobody',
  client_secret: 'a-guess-of-at-least-thirty-two-characters',
  refresh_token: 'tGzv3JOkF0XG5Qx2TlKWIA',
  scope: 'photos.read fly',
  resource: 'https://unknown.example',
});

const swapped = replacing('of another client', {
  redirect_uri: 'https://spa.example/cb',
  client_id: 'page',
  client_secret: secretOf('daemon'),
});

const otherwise = replacing('of another kind', {
  grant_type: 'password',
  code_verifier: CHALLENGE,
  scope: 'photos.write',
  resource: `${API}#fragment`,
});

const faults: readonly Mutation[] = [...everyWay, malformed, unknown, swapped, otherwise];

const bases: readonly TokenBase[] = [
  redemption('web', 'web'),
  redemption('web-post', 'web-post'),
  redemption('web-jwt', 'web-jwt'),
  redemption('app', 'app'),
  refreshing('app', [
    ['scope', 'photos.read'],
    ['resource', API],
  ]),
  refreshing('web'),
  ownBehalf,
];

/** The parameters in which a base is not like those before it. */
const parametersOf: Readonly<Record<string, readonly string[]>> = {
  web: ['grant_type', 'code', 'redirect_uri', 'code_verifier'],
  'web-post': ['client_id', 'client_secret'],
  'web-jwt': ['client_assertion_type', 'client_assertion'],
  app: ['client_id', 'code', 'redirect_uri', 'code_verifier'],
  'app refreshing': ['grant_type', 'refresh_token', 'scope', 'resource', 'client_id'],
  'web refreshing': ['refresh_token'],
  daemon: ['grant_type', 'scope', 'resource'],
};

export const caseOf = (name: string, build: RequestCase['build']): RequestCase => ({ name: `token ${name}`, build });

export interface Parts {
  readonly headers: readonly Pair[];
  readonly form: readonly Pair[];
}

export async function partsOf(base: TokenBase, server: Server): Promise<Parts> {
  return { headers: await base.headers(server), form: await base.form(server) };
}

export function requestOf({ headers, form }: Parts): WireRequest {
  return { method: 'POST', path: '/token', query: [], headers, body: encoded(form) };
}

/** Where a fault cannot be told without asking a server, it is taken from a stand-in of the same shape. */
function isPossible(base: TokenBase, parameter: string, fault: Mutation): boolean {
  const standIn = base.name.startsWith('daemon') ? 'x1' : 'aB';
  return fault.apply([[parameter, standIn]], parameter) !== null;
}

const parameterCases = bases.flatMap((base) =>
  (parametersOf[base.name] ?? []).flatMap((parameter) =>
    faults
      .filter((fault) => isPossible(base, parameter, fault))
      .map((fault) =>
        caseOf(`${base.name}: ${parameter} ${fault.name}`, async (server) => {
          const { headers, form } = await partsOf(base, server);
          return requestOf({ headers, form: fault.apply(form, parameter) ?? form });
        }),
      ),
  ),
);

/** A base with its form changed. */
function formCase(
  name: string,
  base: TokenBase,
  change: (form: readonly Pair[], server: Server) => readonly Pair[] | Promise<readonly Pair[]>,
) {
  return caseOf(`${base.name}: ${name}`, async (server) => {
    const { headers, form } = await partsOf(base, server);
    return requestOf({ headers, form: await change(form, server) });
  });
}

const set = (form: readonly Pair[], name: string, value: string): readonly Pair[] =>
  form.map((pair) => (pair[0] === name ? [name, value] : pair));

const [web, post, , app, appRefreshing, webRefreshing] = bases as readonly [
  TokenBase,
  TokenBase,
  TokenBase,
  TokenBase,
  TokenBase,
  TokenBase,
];

const codeFor = (client: ClientName, server: Server, further?: readonly Pair[]) =>
  server.authorize(client, authorizationRequest(client, further));

const grantCases = [
  ...bases.map((base) => formCase('as it should be', base, (form) => form)),
  ...[web, post, app].flatMap((base) =>
    (['web', 'app', 'page', 'web-optional'] as const)
      .filter((other) => other !== base.client)
      .map((other) =>
        formCase(`code of ${other}`, base, async (form, server) => set(form, 'code', await codeFor(other, server))),
      ),
  ),
  ...([appRefreshing, webRefreshing] as const).flatMap((base) =>
    (['web', 'app', 'page'] as const)
      .filter((other) => other !== base.client)
      .map((other) =>
        formCase(`refresh token of ${other}`, base, async (form, server) =>
          set(form, 'refresh_token', await refreshToken(other, server)),
        ),
      ),
  ),
  ...[web, app].map((base) =>
    caseOf(`${base.name}: code redeemed before`, async (server) => {
      const request = requestOf(await partsOf(base, server));
      await server.send(request);
      return request;
    }),
  ),
  ...[webRefreshing, appRefreshing].map((base) =>
    caseOf(`${base.name}: refresh token used before`, async (server) => {
      const request = requestOf(await partsOf(base, server));
      await server.send(request);
      return request;
    }),
  ),
  formCase(
    'the code was asked for without a challenge',
    redemption('web-optional', 'web-optional', []),
    (form) => form,
  ),
  formCase('a verifier for a code without a challenge', redemption('web-optional', 'web-optional', []), (form) => [
    ...form,
    ['code_verifier', VERIFIER],
  ]),
  formCase('a resource that was granted', redemption('web', 'web'), (form) => [...form, ['resource', API]]),
  formCase(
    'a resource that was not granted',
    redemption('web', 'web', [
      ['code_challenge', CHALLENGE],
      ['code_challenge_method', 'S256'],
      ['resource', API],
    ]),
    (form) => [...form, ['code_verifier', VERIFIER], ['resource', OTHER_API]],
  ),
  formCase('an unknown parameter', web, (form) => [...form, ['unknown', 'value']]),
  formCase('an unknown parameter doubled', web, (form) => [...form, ['unknown', 'a'], ['unknown', 'b']]),
  formCase('a grant that the client may not use', web, () => [['grant_type', 'client_credentials']]),
  formCase('a grant that the client may not use', app, () => [
    ['grant_type', 'client_credentials'],
    ['client_id', 'app'],
  ]),
  formCase('no parameter', web, () => []),
  formCase('no parameter', app, () => []),
  formCase('more scope than granted', webRefreshing, (form) => [...form, ['scope', 'photos.read photos.write']]),
];

export { grantCases, parameterCases };
