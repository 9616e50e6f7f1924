import { describe, expect, it } from 'vitest';
import { casts } from '../scenarios/casts.ts';
import { photoPrinterCast as cast } from '../scenarios/photoPrinterCast.ts';
import { namesText } from '../trace/namesText.ts';
import { partyNamed } from './cast.ts';
import { namingOf } from './naming.ts';
import { readNames } from './readNames.ts';

describe('who can be named', () => {
  it.each(Object.entries(casts))('is everybody in the cast of %s, by a key that means nobody else', (_, each) => {
    const { parties } = namingOf(each);
    expect(parties.map(({ key }) => partyNamed(each, key))).toEqual(Object.values(each.parties));
  });

  it('has the host that a name may replace', () => {
    const { parties } = namingOf(cast);
    expect(parties.find(({ key }) => key === 'client')?.host).toBe(cast.domains.printer);
    expect(parties.find(({ key }) => key === 'user')?.host).toBeNull();
  });

  it('is read from a link under the same keys, whether that names a kind or an id', () => {
    const { id } = cast.parties.printer;
    const named = { client: { name: 'Acme Photos' } };
    expect(namingOf(cast).read(`${id}:Acme Photos`)).toEqual(named);
    expect(namingOf(cast).read('client:Acme Photos')).toEqual(named);
  });

  it('keeps what fits and says why the rest does not, as a link would', () => {
    const wanted = { client: { name: 'Acme', host: 'acme' }, server: { name: 'Acme Gate' } };
    const accepted = namingOf(cast).accept(wanted);
    expect(accepted).toEqual(readNames(namesText(wanted), cast));
    expect(accepted.refused.map(({ party, reason }) => [party, reason])).toEqual([['client', 'hostForm']]);
  });
});
