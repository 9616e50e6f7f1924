import { API, CLIENTS, type ClientName, OTHER_API } from '../registrations.ts';
import { everyWay, replacing } from './mutations.ts';
import { FORM, type RequestCase } from './requestCase.ts';
import { encoded, type Pair, type WireRequest } from './wireRequest.ts';

/** The challenge of RFC 7636 Appendix B; `VERIFIER` is its verifier. */
export const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
export const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';

const pkce: readonly Pair[] = [
  ['code_challenge', CHALLENGE],
  ['code_challenge_method', 'S256'],
];

/** A request that both servers take. */
export function authorizationRequest(client: ClientName, further: readonly Pair[] = pkce): readonly Pair[] {
  return [
    ['response_type', 'code'],
    ['client_id', client],
    ['redirect_uri', CLIENTS[client].redirect_uris[0] ?? ''],
    ['scope', 'photos.read'],
    ['state', 'af0ifjsldkj'],
    ...further,
  ];
}

const bases: readonly (readonly [name: string, pairs: readonly Pair[]])[] = [
  ['web', authorizationRequest('web')],
  ['web-optional without PKCE', authorizationRequest('web-optional', [])],
  ['app', authorizationRequest('app')],
  ['claimed', authorizationRequest('claimed')],
  ['cli', withRedirectUri('cli', 'http://127.0.0.1:51004/cb')],
  ['page', authorizationRequest('page')],
  ['web with a resource', authorizationRequest('web', [...pkce, ['resource', API]])],
  ['web with two resources', authorizationRequest('web', [...pkce, ['resource', API], ['resource', OTHER_API]])],
  ['web by fragment', authorizationRequest('web', [...pkce, ['response_mode', 'fragment']])],
  ['web by form_post', authorizationRequest('web', [...pkce, ['response_mode', 'form_post']])],
  ['web by query', authorizationRequest('web', [...pkce, ['response_mode', 'query']])],
  ['web with an unknown parameter', authorizationRequest('web', [...pkce, ['unknown', 'value']])],
  ['web without PKCE', authorizationRequest('web', [])],
  ['app without PKCE', authorizationRequest('app', [])],
  ['daemon', authorizationRequest('daemon')],
];

function withRedirectUri(client: ClientName, uri: string): readonly Pair[] {
  return authorizationRequest(client).map((pair) => (pair[0] === 'redirect_uri' ? ['redirect_uri', uri] : pair));
}

const malformed = replacing('malformed', {
  response_type: 'code,token',
  client_id: 'wéb',
  redirect_uri: 'not a uri',
  scope: 'photos.read "photos.write"',
  state: 'naïve\n',
  code_challenge: 'too-short',
  code_challenge_method: 'S-256',
  response_mode: 'que ry',
  resource: 'not-a-uri',
});

const unknown = replacing('unknown', {
  response_type: 'ticket',
  client_id: 'nobody',
  redirect_uri: 'https://attacker.example/cb',
  scope: 'photos.read fly',
  code_challenge_method: 'S512',
  response_mode: 'pigeon',
  resource: 'https://unknown.example',
});

const swapped = replacing('of another client', {
  client_id: 'page',
  redirect_uri: 'https://post.example/cb',
});

const weaker = replacing('weaker', {
  response_type: 'token',
  code_challenge_method: 'plain',
  code_challenge: `${CHALLENGE}=`,
  resource: `${API}#fragment`,
});

const faults = [...everyWay, malformed, unknown, swapped, weaker];

const get = (query: readonly Pair[]): WireRequest => ({
  method: 'GET',
  path: '/authorize',
  query,
  headers: [],
  body: null,
});

const post = (form: readonly Pair[], headers: readonly Pair[] = [FORM]): WireRequest => ({
  method: 'POST',
  path: '/authorize',
  query: [],
  headers,
  body: encoded(form),
});

const caseOf = (name: string, request: WireRequest): RequestCase => ({
  name: `authorization ${name}`,
  build: async () => request,
});

/** Each parameter of each of these bases with each fault. */
const mutated = new Set(['web', 'app', 'page', 'web with a resource', 'web by fragment', 'web by form_post']);

function parametersOf(base: string, pairs: readonly Pair[]): readonly string[] {
  const names = pairs.map(([name]) => name);
  if (base === 'web with a resource') return ['resource'];
  if (base === 'web by fragment') return ['response_mode', 'scope', 'code_challenge'];
  if (base === 'web by form_post') return ['response_mode', 'response_type', 'resource'];
  if (base === 'page') return ['redirect_uri', 'client_id', 'code_challenge'];
  return names;
}

const parameterCases = bases
  .filter(([name]) => mutated.has(name))
  .flatMap(([base, pairs]) =>
    parametersOf(base, pairs).flatMap((parameter) =>
      faults.flatMap((fault) => {
        const faulty = fault.apply(pairs, parameter);
        return faulty ? [caseOf(`${base}: ${parameter} ${fault.name}`, get(faulty))] : [];
      }),
    ),
  );

const web = authorizationRequest('web');

/** Redirect URIs that are almost the registered one. @see RFC 9700 §4.1.3 */
const almost: readonly (readonly [client: ClientName, uri: string])[] = [
  ['web', 'https://client.example/cb/'],
  ['web', 'https://client.example/cb?x=1'],
  ['web', 'https://client.example/cb#x'],
  ['web', 'https://client.example:443/cb'],
  ['web', 'https://CLIENT.example/cb'],
  ['web', 'https://client.example/%63b'],
  ['web', 'https://client.example/x/../cb'],
  ['web', 'http://client.example/cb'],
  ['web', 'https://client.example'],
  ['web', 'https://user@client.example/cb'],
  ['web', 'https://client.example/other'],
  ['app', 'com.example.app:/cb/'],
  ['app', 'com.example.app://cb'],
  ['app', 'COM.EXAMPLE.APP:/cb'],
  ['claimed', 'https://app.example:8443/cb'],
  ['cli', 'http://127.0.0.1:1/cb'],
  ['cli', 'http://127.0.0.1:51004/other'],
  ['cli', 'http://localhost:51004/cb'],
  ['cli', 'http://[::1]:51004/cb'],
  ['cli', 'https://127.0.0.1:51004/cb'],
  ['cli', 'http://127.0.0.2:51004/cb'],
];

const redirectUriCases = almost.map(([client, uri]) =>
  caseOf(`${client}: redirect_uri is ${uri}`, get(withRedirectUri(client, uri))),
);

const wholeRequestCases = [
  ...bases.map(([name, pairs]) => caseOf(`${name}: as it should be`, get(pairs))),
  ...bases.slice(0, 4).map(([name, pairs]) => caseOf(`${name}: as a form`, post(pairs))),
  ...['PUT', 'DELETE', 'PATCH'].map((method) => caseOf(`web: by ${method}`, { ...get(web), method })),
  caseOf('web: no parameter', get([])),
  caseOf('web: as a form without a content type', post(web, [])),
  caseOf('web: as a form called text/plain', post(web, [['content-type', 'text/plain']])),
  caseOf('web: as a form called application/json', post(web, [['content-type', 'application/json']])),
  caseOf('web: as a form called multipart/form-data', post(web, [['content-type', 'multipart/form-data; boundary=x']])),
  caseOf('web: as a form with a charset', post(web, [['content-type', `${FORM[1]}; charset=utf-8`]])),
  caseOf('web: form empty, parameters in the query', { ...post([]), query: web }),
  caseOf('web: form and query', { ...post(web), query: [['state', 'another']] }),
  caseOf(
    'web: redirect_uri and state doubled',
    get([...web, ['redirect_uri', 'https://client.example/cb'], ['state', 'x']]),
  ),
  caseOf(
    'web: client_id unknown, redirect_uri unknown',
    get(unknown.apply(unknown.apply(web, 'client_id') ?? [], 'redirect_uri') ?? []),
  ),
  caseOf(
    'web: a pushed request that does not exist',
    get([
      ['client_id', 'web'],
      ['request_uri', 'urn:ietf:params:oauth:request_uri:none'],
    ]),
  ),
  caseOf('web: a request object', get([...web, ['request', 'eyJhbGciOiJub25lIn0.e30.']])),
];

export const authorizationCases: readonly RequestCase[] = [
  ...wholeRequestCases,
  ...redirectUriCases,
  ...parameterCases,
];
