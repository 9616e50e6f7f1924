import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLink } from '../../app/link/formatLink.ts';
import { parseLink } from '../../app/link/parseLink.ts';
import { historyAt } from '../../app/page/fixtures/historyAt.ts';
import { openPage } from '../../app/page/page.ts';
import { choicesOf, SEED } from '../../app/session/configuration.ts';
import { runsAtHand } from '../../app/session/fixtures/runsAtHand.ts';
import { encodeBase64url } from '../../oauth/base64url.ts';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { savedState } from './savedState.ts';

const offered = choicesOf(codeInterception);
const allChoices = fc.record(
  Object.fromEntries(Object.entries(offered).map(([name, { values }]) => [name, fc.constantFrom(...values)])),
);
const someChoices = fc
  .tuple(allChoices, fc.subarray(Object.keys(offered)))
  .map(([all, names]) => Object.fromEntries(names.map((name) => [name, all[name] ?? ''])));

const configuration = fc.record({
  scenario: fc.constant(codeInterception.id),
  choices: allChoices,
  seed: fc.stringMatching(SEED),
  names: fc.oneof(
    fc.constantFrom('', 'client:Zażółć “𝔄” & Söhne@photos.acme.example;api:@api.acme.example'),
    fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => text !== '1'),
  ),
  compare: fc.oneof(fc.constant([]), fc.array(someChoices, { minLength: 2, maxLength: 3 })),
});
const preferences = { theme: null, motion: null, locale: null, speed: null };

describe('a saved state', () => {
  it('says as the data of a link what the link of the page says', () => {
    const step = fc.constantFrom('0', '2', 'redirect.deliver');
    fc.assert(
      fc.property(configuration, step, fc.boolean(), (wanted, at, asBase64url) => {
        const { search, hash } = formatLink({ configuration: wanted, preferences, step: at });
        const page = openPage({
          ...{ runs: runsAtHand, bar: historyAt(search, hash).bar, locales: ['en'], captionOf: () => '' },
          stored: { theme: null, singleKeys: true },
        });
        const json = JSON.stringify(savedState(page));
        const data = asBase64url ? encodeBase64url(new TextEncoder().encode(json)) : encodeURIComponent(json);
        const address = page.address();
        expect(parseLink('', `#data=${data}`, ['en'])).toEqual({
          ...parseLink(address.search, address.hash, ['en']),
          data: asBase64url ? data : json,
        });
      }),
      { numRuns: 40 },
    );
  });
});
