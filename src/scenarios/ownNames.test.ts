import { describe, expect, it } from 'vitest';
import { decodeJwt } from '../oauth/decodeJwt.ts';
import { simulate } from '../simulation/openRun.ts';
import type { Names } from '../trace/names.ts';
import type { Trace } from '../trace/trace.ts';
import { codeInterception } from './code-interception.ts';

const names: Names = {
  user: { name: 'Grace' },
  browser: { name: 'Netsurf' },
  os: { name: 'Pixel' },
  client: { name: 'Zebra Press', host: 'press.zebra.test' },
  attacker: { name: 'MoonTorch' },
  server: { name: 'Hub Gate', host: 'gate.hub.test' },
  api: { name: 'Vault', host: 'vault.hub.test' },
};

const settings = [
  {},
  { redirect: 'claimed-https' },
  { attack: 'response', pkce: 'off' },
  { attack: 'request-and-response' },
  { attack: 'response', redirect: 'claimed-https' },
];
const run = (chosen: Readonly<Record<string, string>>, own: Names) =>
  simulate(codeInterception, { settings: chosen, names: own });

const OLD = /\b[Aa]da\b|Photo Printer|FreeFlashlight|[Aa]cme|Photo API|example|Browser|Phone/;

const secretOf = ({ secrets }: Trace, kind: string) => secrets.find((secret) => secret.kind === kind)?.value ?? '';

describe('a run under own names', () => {
  it.each(settings)('has no old name and no old host anywhere: %j', (chosen) => {
    const trace = run(chosen, names);
    // Ids are no names: nobody reads them.
    const json = JSON.stringify(trace).replaceAll(/"(?:id|from|to|by|party|madeBy|about|app|user)":"ada"/g, '');
    expect(json.replaceAll(/"ada":/g, '').match(OLD)).toBeNull();
    expect(trace.names).toEqual(names);
  });

  it.each(settings)('tells the same story: %j', (chosen) => {
    const [usual, own] = [run(chosen, {}), run(chosen, names)];
    expect(own.steps.map(({ id, checks }) => [id, checks.map(({ check, passed }) => [check, passed])])).toEqual(
      usual.steps.map(({ id, checks }) => [id, checks.map(({ check, passed }) => [check, passed])]),
    );
    expect(own.outcome).toEqual(usual.outcome);
    expect(['state', 'code', 'code_verifier'].map((kind) => secretOf(own, kind))).toEqual(
      ['state', 'code', 'code_verifier'].map((kind) => secretOf(usual, kind)),
    );
  });

  it('has the hosts in addresses, in iss, in aud and below the signature', () => {
    const trace = run({}, names);
    const opened = trace.steps.find(({ id }) => id === 'authorization.open')?.message;
    const url = new URL(opened?.kind === 'open' ? opened.url : '');
    expect([url.origin, url.searchParams.get('redirect_uri')]).toEqual([
      'https://gate.hub.test',
      'test.zebra.press:/cb',
    ]);
    const redirected = trace.steps.find(({ id }) => id === 'redirect.deliver')?.message;
    expect(new URL(redirected?.kind === 'open' ? redirected.url : '').searchParams.get('iss')).toBe(
      'https://gate.hub.test',
    );
    const token = decodeJwt(secretOf(trace, 'access_token'));
    expect(token?.claims).toMatchObject({ iss: 'https://gate.hub.test', aud: 'https://vault.hub.test' });
    expect(secretOf(trace, 'access_token')).not.toBe(secretOf(run({}, {}), 'access_token'));
  });

  it('claims the host of the client for its app', () => {
    expect(JSON.stringify(run({ redirect: 'claimed-https' }, names).steps)).toContain('https://press.zebra.test/cb');
  });

  it('shows the names on the pages of the server, escaped', () => {
    const hostile = { client: { name: '<img src=x onerror=alert(1)>' }, server: { name: '"><script>&amp;' } };
    const trace = run({}, hostile);
    const pages = trace.steps.flatMap(({ message }) => (message.kind === 'http.response' ? [message.body ?? ''] : []));
    expect(pages.join()).toContain('&lt;img src=x onerror=alert(1)&gt; asks for access');
    expect(pages.join()).not.toMatch(/<img|<script/);
    const screens = trace.steps.flatMap(({ message }) => (message.kind === 'screen' ? [message.facts.heading] : []));
    expect(screens).toContain('Sign in to "><script>&amp; to continue to <img src=x onerror=alert(1)>');
  });

  it('ends as it does without names where nobody is named, and has no member for them', () => {
    expect(JSON.stringify(run({}, {}))).toBe(JSON.stringify(simulate(codeInterception)));
    expect('names' in run({}, {})).toBe(false);
  });

  it('takes no name that it cannot bear', () => {
    expect(() => run({}, { client: { name: 'Photo API' } })).toThrow('nameTaken');
    expect(() => run({}, { server: { host: 'localhost' } })).toThrow('hostForm');
  });
});
