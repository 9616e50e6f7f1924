import { createSandbox } from '../../src/sandbox/createSandbox.ts';
import { CLIENTS } from '../registrations.ts';
import type { Server } from './server.ts';
import { encoded, targetOf, type WireRequest } from './wireRequest.ts';

/** Ours, with the same clients. */
export function startSandbox(): Server {
  const sandbox = createSandbox();
  const { issuer, browser } = sandbox;
  for (const client of Object.values(CLIENTS)) sandbox.register(client);

  return {
    now: () => Math.floor(sandbox.clock.now() / 1000),

    async send(request: WireRequest) {
      const { method, headers, body } = request;
      // As octets, because fetch would name the type of a text.
      const octets = body === null ? null : new TextEncoder().encode(body);
      const sent = { method, headers: headers.map(([name, value]): [string, string] => [name, value]), body: octets };
      const response = await sandbox.fetch(`${issuer}${targetOf(request)}`, { ...sent, redirect: 'manual' });
      return {
        status: response.status,
        location: response.headers.get('location'),
        contentType: response.headers.get('content-type') ?? '',
        body: await response.text(),
      };
    },

    async authorize(client, parameters) {
      const { url } = await browser.authorize(`${issuer}/authorize?${encoded(parameters)}`);
      const code = new URL(url).searchParams.get('code');
      if (!code) throw new Error(`the sandbox gave ${client} no code: ${url}`);
      return code;
    },

    close: async () => {},
  };
}
