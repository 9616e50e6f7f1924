import {
  Agent,
  createServer,
  type Server as HttpServer,
  request as httpRequest,
  type IncomingMessage,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Provider } from 'oidc-provider';
import { type ClientName, ISSUER } from '../registrations.ts';
import { configuration } from './oidcConfiguration.ts';
import type { Server } from './server.ts';
import { encoded, type Pair, targetOf, type WireRequest, type WireResponse } from './wireRequest.ts';

const agent = new Agent({ keepAlive: true });

/** Sends a request over the loopback interface as if a proxy had ended TLS before the server. */
function exchange(port: number, request: WireRequest, cookie: string | null): Promise<IncomingMessage> {
  const headers = {
    host: new URL(ISSUER).host,
    'x-forwarded-proto': 'https',
    ...(cookie ? { cookie } : {}),
    ...Object.fromEntries(request.headers),
    ...(request.body === null ? {} : { 'content-length': Buffer.byteLength(request.body) }),
  };
  const { method } = request;
  return new Promise((resolve, reject) => {
    httpRequest({ agent, host: '127.0.0.1', port, method, path: targetOf(request), headers }, resolve)
      .on('error', reject)
      .end(request.body ?? undefined);
  });
}

async function responseOf(message: IncomingMessage): Promise<WireResponse> {
  return {
    status: message.statusCode ?? 0,
    location: message.headers.location ?? null,
    contentType: message.headers['content-type'] ?? '',
    body: await text(message),
  };
}

/** A browser that only keeps cookies: enough to sign in once. */
function browserAt(port: number) {
  const cookies = new Map<string, string>();
  return async (method: string, url: string, form?: readonly Pair[]): Promise<WireResponse> => {
    const { pathname, searchParams } = new URL(url, ISSUER);
    const request: WireRequest = {
      method,
      path: pathname,
      query: [...searchParams],
      headers: form ? [['content-type', 'application/x-www-form-urlencoded']] : [],
      body: form ? encoded(form) : null,
    };
    const message = await exchange(port, request, [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    for (const line of message.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return responseOf(message);
  };
}

function listen(provider: Provider): Promise<HttpServer> {
  const server = createServer(provider.callback());
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

/** Starts the certified `oidc-provider` on the loopback interface, with one user who is signed in. */
export async function startOidcProvider(): Promise<Server> {
  const provider = new Provider(ISSUER, configuration);
  provider.proxy = true;
  const server = await listen(provider);
  const { port } = server.address() as AddressInfo;
  const browse = browserAt(port);

  async function authorize(client: ClientName, parameters: readonly Pair[]): Promise<string> {
    let response = await browse('GET', `/authorize?${encoded(parameters)}`);
    for (let hops = 0; hops < 5 && response.location?.startsWith('/interaction/'); hops += 1) {
      const { location } = response;
      response = await browse('POST', location, [
        ['prompt', 'login'],
        ['login', 'alice'],
        ['password', 'any'],
      ]);
      if (response.location) response = await browse('GET', response.location);
    }
    const code = response.location && new URL(response.location).searchParams.get('code');
    if (!code)
      throw new Error(`oidc-provider gave ${client} no code: ${response.status} ${response.location ?? response.body}`);
    return code;
  }

  return {
    now: () => Math.floor(Date.now() / 1000),
    send: async (request) => responseOf(await exchange(port, request, null)),
    authorize,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
