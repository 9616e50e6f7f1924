import { describe, expect, it } from 'vitest';
import type { Names } from '../trace/names.ts';
import { createSandbox } from './createSandbox.ts';
import { sandboxNames } from './sandboxNames.ts';

const names: Names = {
  user: { name: 'Grace' },
  client: { name: 'Zebra Press', host: 'press.zebra.test' },
  server: { name: 'Hub Gate', host: 'gate.hub.test' },
  api: { host: 'vault.hub.test' },
};

const refused = (options: object) => {
  try {
    createSandbox(options);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return null;
};

describe('a sandbox under own names', () => {
  it('is at their hosts', async () => {
    const { issuer, api, users, clients, fetch } = createSandbox({ names });
    expect([issuer, api.photos, api.identifier]).toEqual([
      'https://gate.hub.test',
      'https://vault.hub.test/photos',
      'https://vault.hub.test/photos',
    ]);
    expect(users.map(({ username }) => username)).toEqual(['grace']);
    const uris = Object.values(clients).flatMap(({ redirect_uris }) => redirect_uris);
    expect(new Set(uris)).toEqual(
      new Set([
        'test.zebra.press:/cb',
        'https://press.zebra.test/cb',
        'http://127.0.0.1/cb',
        'https://spa.press.zebra.test/cb',
        'https://web.press.zebra.test/cb',
      ]),
    );
    const metadata = await fetch('https://gate.hub.test/.well-known/oauth-authorization-server');
    expect(await metadata.json()).toMatchObject({ issuer: 'https://gate.hub.test' });
  });

  it('lets its user sign in and shows the names', async () => {
    const sandbox = createSandbox({ names });
    const { client_id, redirect_uris } = sandbox.clients.webSecretBasic;
    const query = new URLSearchParams({
      response_type: 'code',
      client_id,
      redirect_uri: redirect_uris[0] ?? '',
      scope: 'photos.read',
    });
    const page = await sandbox.browser.open(`${sandbox.issuer}/authorize?${query}`);
    expect(page).toMatchObject({ heading: 'Sign in to Hub Gate to continue to Zebra Press' });
    const { url } = await sandbox.browser.authorize(`${sandbox.issuer}/authorize?${query}`);
    expect(new URL(url).host).toBe('web.press.zebra.test');
    const { names: kept, cast } = sandbox.trace();
    expect(kept).toEqual(names);
    expect(cast.map(({ name }) => name)).toEqual(expect.arrayContaining(['Grace', 'Zebra Press', 'Hub Gate']));
  });

  it('registers clients for the API at its host', () => {
    const { api, register } = createSandbox({ names });
    const { resources } = register({ redirect_uris: ['https://other.test/cb'], resources: [api.identifier] });
    expect(resources).toEqual(['https://vault.hub.test/photos']);
    expect(() =>
      register({ redirect_uris: ['https://a.test/cb'], resources: ['https://api.photos.example/photos'] }),
    ).toThrow('the server issues no tokens for https://api.photos.example/photos');
  });

  it('is called as ever where nobody is named', () => {
    expect('names' in createSandbox().trace()).toBe(false);
    expect(
      createSandbox({ name: 'My app' })
        .trace()
        .cast.map(({ name }) => name),
    ).toContain('My app');
  });

  it.each([
    [{ names: { client: { name: 'Acme Login' } } }, 'names: client cannot be Acme Login (nameTaken)'],
    [{ names: { server: { host: 'localhost' } } }, 'names: server cannot be localhost (hostForm)'],
    [{ names: { api: { host: 'api.contacts.example' } } }, 'names: api cannot be api.contacts.example (hostTaken)'],
    [{ names: { server: { host: 'web.printer.example' } } }, 'names: server cannot be web.printer.example (hostTaken)'],
    [{ names: { api: { host: 'printer.example.com' } } }, 'names: api cannot be printer.example.com (hostTaken)'],
    [
      { names: { server: { host: 'spa.acme.com' }, client: { host: 'acme.com' } } },
      'names: client cannot be acme.com (hostTaken)',
    ],
    [{ names: { thief: { name: 'Eve' } } }, 'names: thief cannot be Eve (party)'],
    [{ names: 'client:Eve' }, "names is an object, and not 'client:Eve'"],
    [{ names: { client: 'Eve' } }, "client has a name and a host, and is not 'Eve'"],
    [{ names: { client: { name: 7 } } }, 'a name or a host is text, and not 7'],
    [{ names: { client: { title: 'Eve' } } }, 'there is no member of client title; there are name, host'],
  ])('refuses %j and says why', (options, why) => {
    expect(refused(options)).toBe(why);
  });

  it('keeps two parties apart that are on one domain', () => {
    const { issuer, clients } = createSandbox({
      names: { client: { host: 'app.login.acme.com' }, server: { host: 'login.acme.com' }, api: { host: 'acme.com' } },
    });
    expect(issuer).toBe('https://login.acme.com');
    expect(clients.claimedHttps.redirect_uris).toEqual(['https://app.login.acme.com/cb']);
    expect(createSandbox({ names: { client: { host: 'printer.example.com' } } }).clients.native.redirect_uris).toEqual([
      'com.example.printer:/cb',
    ]);
  });

  it('leaves out of a line what it cannot bear', () => {
    expect(sandboxNames('client:Zebra;attacker:Eve;server:@localhost')).toEqual({ client: { name: 'Zebra' } });
  });
});
