import { describe, expect, it } from 'vitest';
import { photoPrinterCast as cast } from '../scenarios/photoPrinterCast.ts';
import { acceptNames } from './acceptNames.ts';
import { renamed } from './cast.ts';

const accept = (names: Parameters<typeof acceptNames>[1]) => acceptNames(cast, names);

describe('own names for a cast', () => {
  it('are given by kind or by id', () => {
    const wanted = [
      ['client', { name: 'Acme Photos', host: 'photos.acme.com' }],
      ['login', { name: 'Gate' }],
      ['api', { host: 'api.acme.com' }],
    ] as const;
    const { names, refused } = accept(wanted);
    expect([names, refused]).toEqual([Object.fromEntries(wanted), []]);
    const { parties, domains } = renamed(cast, names);
    expect(parties.printer).toEqual({ id: 'printer', kind: 'client', name: 'Acme Photos', host: null });
    expect(parties.login).toEqual({ id: 'login', kind: 'server', name: 'Gate', host: 'login.acme.example' });
    expect(parties.photos).toEqual({ id: 'photos', kind: 'api', name: 'Photo API', host: 'api.acme.com' });
    expect(domains).toEqual({ printer: 'photos.acme.com', login: 'login.acme.example', photos: 'api.acme.com' });
  });

  it('leave out what nobody can bear, and say what stands', () => {
    const { names, refused } = accept([
      ['server', { name: 'Gate', host: 'localhost' }],
      ['bank', { name: 'Bank' }],
      ['toString', { name: 'Bank' }],
      ['browser', { name: 'Fox', host: 'fox.example' }],
      ['login', { name: 'Door' }],
    ]);
    expect(names).toEqual({ server: { name: 'Gate' }, browser: { name: 'Fox' } });
    expect(refused).toEqual([
      { party: 'server', value: 'localhost', reason: 'hostForm', used: 'login.acme.example' },
      { party: 'bank', value: 'Bank', reason: 'party', used: null },
      { party: 'toString', value: 'Bank', reason: 'party', used: null },
      { party: 'browser', value: 'fox.example', reason: 'hostless', used: null },
      { party: 'login', value: 'Door', reason: 'repeated', used: 'Acme Login' },
    ]);
  });

  it('differ from each other and from those that stand', () => {
    const { names, refused } = accept([
      ['client', { name: 'photo API', host: 'login.acme.com' }],
      ['server', { name: 'Gate', host: 'login.acme.com' }],
      ['attacker', { name: 'gate' }],
    ]);
    expect(names).toEqual({ client: { host: 'login.acme.com' }, server: { name: 'Gate' } });
    expect(refused.map(({ party, reason, used }) => [party, reason, used])).toEqual([
      ['attacker', 'nameTaken', 'FreeFlashlight'],
      ['server', 'hostTaken', 'login.acme.example'],
      ['client', 'nameTaken', 'Photo Printer'],
    ]);
  });

  it('can be changed for each other', () => {
    const { names, refused } = accept([
      ['client', { name: 'Photo API' }],
      ['api', { name: 'Photo Printer' }],
    ]);
    expect(refused).toEqual([]);
    expect(Object.keys(names)).toEqual(['client', 'api']);
  });
});
