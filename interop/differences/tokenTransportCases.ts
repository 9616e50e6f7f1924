import { ISSUER } from '../registrations.ts';
import { assertion } from './clientAssertion.ts';
import { type Proof, proof, withBrokenSignature } from './proof.ts';
import { FORM, type RequestCase } from './requestCase.ts';
import type { Server } from './server.ts';
import { basic, ownBehalf, redemption, refreshing, secretOf, type TokenBase } from './tokenBases.ts';
import { caseOf, partsOf, requestOf } from './tokenCases.ts';
import type { Pair, WireRequest } from './wireRequest.ts';

const web = redemption('web', 'web');
const post = redemption('web-post', 'web-post');
const jwt = redemption('web-jwt', 'web-jwt');
const app = redemption('app', 'app');

/** A base with the whole request changed. */
function requestCase(
  name: string,
  base: TokenBase,
  change: (request: WireRequest, form: readonly Pair[]) => WireRequest,
) {
  return caseOf(`${base.name}: ${name}`, async (server) => {
    const parts = await partsOf(base, server);
    return change(requestOf(parts), parts.form);
  });
}

const withHeader = (request: WireRequest, name: string, value: string | null): WireRequest => ({
  ...request,
  headers: [
    ...request.headers.filter(([known]) => known !== name),
    ...(value === null ? [] : [[name, value] as const]),
  ],
});

const contentTypes: readonly (readonly [name: string, value: string | null])[] = [
  ['without a content type', null],
  ['called text/plain', 'text/plain'],
  ['called application/json', 'application/json'],
  ['called multipart/form-data', 'multipart/form-data; boundary=x'],
  ['with a charset', `${FORM[1]}; charset=utf-8`],
  ['with its content type in capitals', FORM[1].toUpperCase()],
];

const messageCases = [web, app].flatMap((base) => [
  ...['PUT', 'DELETE', 'PATCH'].map((method) =>
    requestCase(`by ${method}`, base, (request) => ({ ...request, method })),
  ),
  requestCase('by GET', base, (request, form) => ({
    ...withHeader(request, FORM[0], null),
    method: 'GET',
    query: form,
    body: null,
  })),
  ...contentTypes.map(([name, value]) => requestCase(name, base, (request) => withHeader(request, FORM[0], value))),
  requestCase('parameters as JSON', base, (request, form) => ({
    ...withHeader(request, FORM[0], 'application/json'),
    body: JSON.stringify(Object.fromEntries(form)),
  })),
  requestCase('parameters in the query', base, (request, form) => ({ ...request, query: form, body: '' })),
  requestCase('parameters in the query too', base, (request, form) => ({ ...request, query: form })),
]);

const base64 = (text: string) => Buffer.from(text).toString('base64');

const authorizations: readonly (readonly [name: string, value: string | null])[] = [
  ['no authentication', null],
  ['the wrong secret', basic('web', 'a-guess')],
  ['no secret', basic('web', '')],
  ['the secret of another client', basic('web', secretOf('daemon'))],
  ['another client', basic('daemon', secretOf('daemon'))],
  ['an unknown client', basic('nobody', 'a-guess')],
  ['no colon', `Basic ${base64('web')}`],
  ['not base64', 'Basic ä!'.replace('ä', '*')],
  ['Basic without credentials', 'Basic'],
  ['the scheme in lower case', basic('web', secretOf('web')).replace('Basic', 'basic')],
  ['another scheme', basic('web', secretOf('web')).replace('Basic', 'Bearer')],
  ['a secret that is not form-encoded', `Basic ${base64(`web:${secretOf('web')}`)}`],
];

const authenticationCases = [
  ...authorizations.map(([name, value]) =>
    requestCase(name, web, (request) => withHeader(request, 'authorization', value)),
  ),
  requestCase('authentication by header and form', web, (request) => ({
    ...request,
    body: `${request.body}&client_id=web&client_secret=${encodeURIComponent(secretOf('web'))}`,
  })),
  requestCase('authentication by header, the same client in the form', web, (request) => ({
    ...request,
    body: `${request.body}&client_id=web`,
  })),
  requestCase('authentication by header, another client in the form', web, (request) => ({
    ...request,
    body: `${request.body}&client_id=app`,
  })),
  requestCase('authentication by header, only a secret in the form', web, (request) => ({
    ...request,
    body: `${request.body}&client_secret=x`,
  })),
  requestCase('authentication by the method of another', web, (request) => ({
    ...withHeader(request, 'authorization', null),
    body: `${request.body}&client_id=web&client_secret=${encodeURIComponent(secretOf('web'))}`,
  })),
  requestCase('authentication by the method of another', post, (request, form) => ({
    ...withHeader(
      requestOf({ headers: request.headers, form: form.filter(([name]) => !name.startsWith('client')) }),
      'authorization',
      basic('web-post', secretOf('web-post')),
    ),
  })),
  requestCase('no secret', jwt, (request, form) =>
    requestOf({
      headers: request.headers,
      form: [...form.filter(([name]) => !name.startsWith('client')), ['client_id', 'web-jwt']],
    }),
  ),
  requestCase('a secret', app, (request) => ({ ...request, body: `${request.body}&client_secret=x` })),
  requestCase('a secret in the header', app, (request) => withHeader(request, 'authorization', basic('app', 'x'))),
];

const assertions: readonly (readonly [name: string, make: (server: Server) => Promise<string>])[] = [
  ['expired', (server) => assertion('web-jwt', { now: server.now(), lifetime: -120 })],
  ['for another audience', (server) => assertion('web-jwt', { now: server.now(), aud: 'https://other-as.example' })],
  ['by another issuer', (server) => assertion('web-jwt', { now: server.now(), iss: 'app' })],
  ['about another client', (server) => assertion('web-jwt', { now: server.now(), sub: 'web' })],
  ['with a broken signature', async (server) => withBrokenSignature(await assertion('web-jwt', { now: server.now() }))],
];

const assertionCases = [
  ...assertions.map(([name, make]) =>
    caseOf(`web-jwt: an assertion ${name}`, async (server) => {
      const { headers, form } = await partsOf(jwt, server);
      const client_assertion = await make(server);
      return requestOf({
        headers,
        form: form.map((pair) => (pair[0] === 'client_assertion' ? ['client_assertion', client_assertion] : pair)),
      });
    }),
  ),
  caseOf('web-jwt: an assertion used before', async (server) => {
    const { headers, form } = await partsOf(jwt, server);
    const client_assertion = form.find(([name]) => name === 'client_assertion')?.[1] ?? '';
    await server.send(requestOf({ headers, form }));
    const again = (await jwt.form(server)).map((pair) =>
      pair[0] === 'client_assertion' ? (['client_assertion', client_assertion] as const) : pair,
    );
    return requestOf({ headers, form: again });
  }),
];

const proofs: readonly (readonly [name: string, claims: Omit<Proof, 'now'>])[] = [
  ['as it should be', {}],
  ['of another type', { typ: 'jwt' }],
  ['for another method', { htm: 'GET' }],
  ['for another address', { htu: `${ISSUER}/revoke` }],
  ['for the address with a query', { htu: `${ISSUER}/token?x=1` }],
  ['for the address with its port', { htu: `${ISSUER}:443/token` }],
  ['an hour old', { age: 3600 }],
  ['an hour ahead', { age: -3600 }],
  ['without jti', { jti: null }],
];

async function withProof(base: TokenBase, server: Server, dpop: string): Promise<WireRequest> {
  return withHeader(requestOf(await partsOf(base, server)), 'dpop', dpop);
}

const proofCases = [
  ...[app, ownBehalf].flatMap((base) =>
    proofs.map(([name, claims]) =>
      caseOf(`${base.name}: a proof ${name}`, async (server) =>
        withProof(base, server, await proof({ ...claims, now: server.now() })),
      ),
    ),
  ),
  caseOf('app: a proof with a broken signature', async (server) =>
    withProof(app, server, withBrokenSignature(await proof({ now: server.now() }))),
  ),
  caseOf('app: a proof that is no JWT', (server) => withProof(app, server, 'not-a-jwt')),
  caseOf('app: a proof used before', async (server) => {
    const used = await proof({ now: server.now() });
    await server.send(await withProof(app, server, used));
    return withProof(app, server, used);
  }),
  caseOf('app: refreshing with the key of the proof', (server) => boundRefresh(server, 20)),
  caseOf('app: refreshing with another key', (server) => boundRefresh(server, 21)),
  caseOf('app: refreshing without the key', (server) => boundRefresh(server, null)),
];

/** Redeems a code with a proof, and builds the refresh request with a proof by `key`, or without one. */
async function boundRefresh(server: Server, key: number | null): Promise<WireRequest> {
  const response = await server.send(await withProof(app, server, await proof({ now: server.now() })));
  const { refresh_token = '' } = JSON.parse(response.body) as { readonly refresh_token?: string };
  const request = requestOf({
    headers: await refreshing('app').headers(server),
    form: [
      ['grant_type', 'refresh_token'],
      ['refresh_token', refresh_token],
      ['client_id', 'app'],
    ],
  });
  return key === null ? request : withHeader(request, 'dpop', await proof({ now: server.now(), key }));
}

export const transportCases: readonly RequestCase[] = [
  ...messageCases,
  ...authenticationCases,
  ...assertionCases,
  ...proofCases,
];
