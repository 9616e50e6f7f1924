import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUERY_PARAMETERS } from '../../app/link/linkParameters.ts';
import { parseLink } from '../../app/link/parseLink.ts';
import { attributeText, linkAttributes, REFLECTED } from './attributes.ts';
import { linkOfAttributes } from './linkOfAttributes.ts';

const linkOf = (attributes: Record<string, string>) => {
  const list = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  return linkOfAttributes(linkAttributes(list));
};

describe('attributes as a link', () => {
  it('say what parameters of the same names say', () => {
    expect(linkOf({ scenario: 'code-interception', pkce: 'off', ui: 'min', step: 'token.request' })).toEqual({
      search: '?scenario=code-interception&pkce=off&ui=min',
      hash: '#step=token.request',
    });
  });

  it('bring a saved state along behind the sign that no server sees', () => {
    expect(linkOf({ data: '{"version":1}', ui: 'min' })).toEqual({
      search: '?ui=min',
      hash: '#data=%7B%22version%22%3A1%7D',
    });
  });

  it('have no capitals, and may be divided by hyphens', () => {
    expect(linkOf({ pkcerequired: 'on', parentorigin: 'https://a.example' }).search).toBe(
      '?pkceRequired=on&parentOrigin=https%3A%2F%2Fa.example',
    );
    expect(linkOf({ 'pkce-required': 'on' }).search).toBe('?pkceRequired=on');
  });

  it('are left out where they are the element’s own or nobody’s', () => {
    const own = { id: 'pkce', class: 'x', style: 'x', onclick: 'alert(1)', 'data-pkce': 'off', 'aria-label': 'x' };
    expect(linkOf({ ...own, poster: 'p.svg', height: '400', href: '/', unknown: '1' })).toEqual({
      search: '',
      hash: '',
    });
  });

  it('are left out where they are what only a page can do: present', () => {
    expect(linkOf({ present: '1', ui: 'min' }).search).toBe('?ui=min');
    const { search } = linkOf({ embed: '', parentorigin: 'https://a.example' });
    expect(parseLink(search, '', ['en']).warnings).toEqual([]);
  });

  it('cannot leave their place in the link, whatever is in them', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (pkce, step, data) => {
        const { search, hash } = linkOf({ pkce, step, data });
        const url = new URL(`https://lab.example/${search}${hash}`);
        expect([...url.searchParams.keys()]).toEqual(['pkce']);
        expect([...new URLSearchParams(url.hash.slice(1)).keys()]).toEqual(['step', 'data']);
      }),
    );
  });

  it('are properties too, but for what only a page of its own has, and an address alone may say', () => {
    const reflected: readonly string[] = REFLECTED;
    const attributesOnly = QUERY_PARAMETERS.filter((name) => !reflected.includes(name));
    expect(attributesOnly).toEqual(['embed', 'present', 'parentOrigin']);
    expect(new Set(REFLECTED).size).toBe(REFLECTED.length);
  });

  it('are made from properties', () => {
    expect([true, false, 7, 'x', null, undefined].map(attributeText)).toEqual(['1', '0', '7', 'x', null, null]);
  });
});
