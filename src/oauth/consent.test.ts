import { describe, expect, it } from 'vitest';
import { consentCovers, consentIsRemembered, identityIsAssured } from './consent.ts';
import { ACCEPTED } from './fixtures/acceptedRequest.ts';
import { PRINTER, WEB_SHOP } from './fixtures/registrations.ts';
import { usualPolicy } from './serverPolicy.ts';

const GIVEN = {
  sub: 'ada',
  client_id: WEB_SHOP.client_id,
  scope: 'photos.read photos.write',
  resource: ['https://a.example', 'https://c.example'],
};

const CLAIMED = { ...PRINTER, redirect_uris: ['https://printer.example.com/cb'] };
const ASKED = { ...ACCEPTED, resource: GIVEN.resource };

describe('the identity of a client (RFC 6749 §10.2, RFC 8252 §8.6)', () => {
  it.each([
    ['a confidential one, which authenticates', WEB_SHOP, 'http://127.0.0.1:5000/cb', true],
    ['a public one behind an address of a host', CLAIMED, 'https://printer.example.com/cb', true],
    ['a public one where the comparison was generous', CLAIMED, 'https://printer.example.com/cb/../ugc/7', false],
    ['a public one behind a scheme that any app may claim', PRINTER, 'com.example.printer:/cb', false],
    ['a public one on the loopback interface', PRINTER, 'http://127.0.0.1:5000/cb', false],
  ])('of %s: %#', (_, client, redirect_uri, assured) => {
    expect(identityIsAssured(client, redirect_uri)).toBe(assured);
  });
});

describe('a consent given before', () => {
  it.each([
    ['the same or less', {}, 'ada', true],
    ['one of its resources', { resource: ['https://a.example'] }, 'ada', true],
    ['more scope', { scope: 'photos.read photos.delete' }, 'ada', false],
    ['another resource', { resource: ['https://a.example', 'https://b.example'] }, 'ada', false],
    ['another client', { client_id: PRINTER.client_id }, 'ada', false],
    ['another user', {}, 'eve', false],
  ])('for %s', (_, changes, sub, covers) => {
    expect(consentCovers([GIVEN], sub, { ...ASKED, ...changes })).toBe(covers);
  });

  it('for a resource is none for the default one, and the other way round', () => {
    const forDefault = { ...GIVEN, resource: [] };
    expect(consentCovers([GIVEN], 'ada', ACCEPTED)).toBe(false);
    expect(consentCovers([forDefault], 'ada', ASKED)).toBe(false);
    expect(consentCovers([forDefault], 'ada', ACCEPTED)).toBe(true);
  });
});

describe('remembered consent', () => {
  const server = { consents: [GIVEN], policy: usualPolicy };
  const user = { sub: 'ada', client: WEB_SHOP };

  it('spares the user the question', () => {
    expect(consentIsRemembered(ASKED, user, server)).toBe(true);
  });

  it('does not where nothing was allowed, the server always asks, or the client wants it asked', () => {
    expect(consentIsRemembered(ASKED, user, { ...server, consents: [] })).toBe(false);
    const asking = { ...server, policy: { consent: 'always-asked' } } as const;
    expect(consentIsRemembered(ASKED, user, asking)).toBe(false);
    expect(consentIsRemembered({ ...ASKED, prompt: ['consent'] }, user, server)).toBe(false);
  });

  it('does not where another program could be the one that asks', () => {
    const given = { ...GIVEN, client_id: PRINTER.client_id };
    const request = { ...ASKED, client_id: PRINTER.client_id, redirect_uri: 'com.example.printer:/cb' };
    expect(consentIsRemembered(request, { sub: 'ada', client: PRINTER }, { ...server, consents: [given] })).toBe(false);
  });
});
