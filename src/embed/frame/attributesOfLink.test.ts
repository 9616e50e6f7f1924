import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesInLinksTo } from '../../app/link/parseLink.ts';
import { linkOfAttributes } from '../element/linkOfAttributes.ts';
import { attributesOfLink } from './attributesOfLink.ts';

describe('the attributes of an address', () => {
  it('say the same as the address', () => {
    const [search, hash] = ['?pkce=off&pkceRequired=on&ui=min', '#step=token.request'];
    const attributes = attributesOfLink(search, hash);
    expect(attributes).toEqual({ ui: 'min', pkce: 'off', pkcerequired: 'on', step: 'token.request' });
    expect(linkOfAttributes(attributes)).toEqual({ search: '?ui=min&pkce=off&pkceRequired=on', hash });
  });

  it('bring its saved state along, which stands behind the sign that no server sees', () => {
    const data = '{"version":1,"step":"3"}';
    const hash = `#${new URLSearchParams({ data })}`;
    expect(attributesOfLink('?ui=min&data=x&step=4', hash)).toEqual({ ui: 'min', data });
    expect(linkOfAttributes({ data })).toEqual({ search: '', hash });
  });

  it('are those of the lab alone, whatever the address says', () => {
    const known = namesInLinksTo('').map((name) => name.toLowerCase());
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom('onclick', 'style', 'id', 'is', '__proto__', 'pkce', '<script>'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), fc.string(), (pairs, hash) => {
        for (const found of Object.keys(attributesOfLink(`?${new URLSearchParams(pairs)}`, hash))) {
          expect(known).toContain(found);
        }
      }),
    );
  });
});
