import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toCurl } from '../../src/export/curlScript.ts';
import { exchangesOf } from '../../src/export/exchanges.ts';
import { en } from '../../src/i18n/en.ts';
import { requestTarget } from '../../src/oauth/httpText.ts';
import { createSandbox } from '../../src/sandbox/createSandbox.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { hostileNames, renamed, runsOfAllKinds } from './runs.ts';

interface Seen {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly string[];
  readonly body: string;
}

const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl) console.log('The commands for curl are not run: there is no curl here.');

/** Headers by name and value, in any order; curl works out the length of a body by itself. */
const comparable = (headers: readonly (readonly [string, string])[]) =>
  headers
    .filter(([name]) => name.toLowerCase() !== 'content-length')
    .map((pair) => pair.join(': '))
    .sort();

function seen(request: IncomingMessage, body: Buffer): Seen {
  const names = request.rawHeaders.filter((_, index) => index % 2 === 0);
  const headers = names.map((name, index) => [name, request.rawHeaders[2 * index + 1] ?? ''] as const);
  return {
    method: request.method ?? '',
    target: request.url ?? '',
    headers: comparable(headers),
    body: body.toString(),
  };
}

type Answer = (request: IncomingMessage, body: Buffer, response: ServerResponse) => Promise<void>;

const nothing: Answer = async (_request, _body, response) => {
  response.end();
};

/** Runs a script as it is, but for TLS, with a curl that finds every host on this machine. */
async function run(script: string, answer: Answer = nothing) {
  const requests: Seen[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      requests.push(seen(request, body));
      answer(request, body, response).catch(() => response.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const home = mkdtempSync(join(tmpdir(), 'curl-'));
  writeFileSync(join(home, '.curlrc'), `silent\nshow-error\nnoproxy = "*"\nconnect-to = "::127.0.0.1:${port}"\n`);
  const shell = spawn('sh', ['-e'], { env: { PATH: process.env.PATH, HOME: home, CURL_HOME: home }, cwd: home });
  const told = { out: '', err: '' };
  shell.stdout.on('data', (part) => {
    told.out += part;
  });
  shell.stderr.on('data', (part) => {
    told.err += part;
  });
  shell.stdin.end(script.replaceAll('https://', 'http://'));
  const status = await new Promise((resolve) => shell.on('close', resolve));
  server.close();
  rmSync(home, { recursive: true });
  return { status, ...told, requests };
}

const sent = (trace: Trace): readonly Seen[] =>
  exchangesOf(trace).map(({ request: { method, url, headers, body } }) => ({
    method,
    target: requestTarget(url),
    headers: comparable(headers).map((header) => header.replaceAll('https://', 'http://')),
    body: (body ?? '').replaceAll('https://', 'http://'),
  }));

const runs = await runsOfAllKinds();

describe.skipIf(!hasCurl)('the curl commands of a run', () => {
  it.each(runs)('send what was sent, to the byte: $name', async ({ trace }) => {
    const { status, err, requests } = await run(toCurl(trace, en));
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(requests).toEqual(sent(trace));
  });

  it.each(hostileNames)('run nothing else where parties are called %j', async (name) => {
    const trace = renamed(runs[1]?.trace ?? fail(), name);
    const { status, err, requests } = await run(toCurl(trace, en));
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(requests).toEqual(sent(trace));
  });

  it('get from another sandbox the answers that the run had', async () => {
    const options = { startsAt: Date.UTC(2026, 0, 1), seed: 'curl' };
    const first = createSandbox(options);
    const { client_id, client_secret } = first.clients.service;
    const authorization = `Basic ${btoa(`${client_id}:${client_secret}`)}`;
    const body = new URLSearchParams({ grant_type: 'client_credentials', scope: 'photos.read' });
    const token = await (
      await first.fetch(`${first.issuer}/token`, { method: 'POST', headers: { authorization }, body })
    ).json();
    await first.fetch(first.api.photos, { headers: { authorization: `Bearer ${token.access_token}` } });
    const trace = first.trace();

    const second = createSandbox(options);
    const { status, out } = await run(toCurl(trace, en), async (request, body, response) => {
      const { method = 'GET', headers } = request;
      const answer = await second.fetch(`https://${headers.host}${request.url}`, {
        method,
        headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
          typeof value === 'string' && name !== 'host' && name !== 'content-length' ? [[name, value]] : [],
        ),
        ...(body.length > 0 && { body: body.toString() }),
      });
      response.writeHead(answer.status);
      response.end(await answer.text());
    });
    expect(status).toBe(0);
    const answers = exchangesOf(trace).map(({ answer }) => answer?.response.body ?? '');
    expect(answers).toHaveLength(2);
    expect(answers[1]).toBe('{"photos":[]}');
    expect(out).toBe(answers.join(''));
  });
});

function fail(): never {
  throw new Error('there is no run');
}
