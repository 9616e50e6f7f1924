import { describe, expect, it } from 'vitest';
import { photoPrinterCast } from '../../../scenarios/photoPrinterCast.ts';
import { namingOf } from '../../../simulation/naming.ts';
import { judgedNames } from './ownNames.ts';

const naming = namingOf(photoPrinterCast);

describe('own names that are typed', () => {
  it('are written as a link has them, without what stands empty', () => {
    const typed = { client: { name: 'Acme; Photos', host: 'photos.acme.com' }, api: { name: '', host: '' } };
    const { written, fault } = judgedNames(typed, naming);
    expect(written).toBe('client:Acme%3B Photos@photos.acme.com');
    expect([fault('client', 'name'), fault('api', 'host')]).toEqual([null, null]);
  });

  it.each([
    ['name', '\u202E', 'nameSigns'],
    ['name', '--', 'nameEmpty'],
    ['host', 'acme.com:8080', 'hostForm'],
    ['host', 'bücher.example', 'hostAscii'],
  ] as const)('are told at the field what is wrong with a %s such as %j', (member, value, reason) => {
    const other = member === 'name' ? 'host' : 'name';
    const { written, fault } = judgedNames({ server: { [member]: value } }, naming);
    expect(written).toBe('');
    expect(fault('server', member)).toBe(reason);
    expect(fault('server', other)).toBeNull();
    expect(fault('client', member)).toBeNull();
  });

  it('are not used where a link has no room for them', () => {
    const long = '%'.repeat(39).concat('a');
    const names = Object.fromEntries(naming.parties.map(({ key }, at) => [key, { name: `${long.slice(1)}${at}` }]));
    const { written, areTooLong } = judgedNames(names, naming);
    expect([written, areTooLong]).toEqual(['', true]);
  });
});
