import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingOf } from './fixtures/findingOf.ts';
import { ISSUER, PRINTER, WEB_SHOP } from './fixtures/registrations.ts';
import { type Changes, formRequest, tokenBody } from './fixtures/requests.ts';
import { tokenServer } from './fixtures/tokenServer.ts';
import { encodeParameters } from './parameters.ts';
import type { ClientRegistration } from './registration.ts';
import { examineTokenRequest } from './tokenRequest.ts';
import vectors from './vectors/clientAuthentication.json' with { type: 'json' };

/** The header of the example in RFC 6749 §4.1.3: s6BhdRkqt3 and gX1fBat3bV. */
const RFC_6749_BASIC = 'Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW';
const POSTS_SECRET: ClientRegistration = {
  ...WEB_SHOP,
  client_id: 'poster',
  token_endpoint_auth_method: 'client_secret_post',
};
const COLON: ClientRegistration = { ...WEB_SHOP, client_id: 'a:b', client_secret: 'ä %+&=:' };

function examined(changes: Changes, ...authorization: readonly string[]) {
  const request = formRequest(`${ISSUER}/token`, tokenBody(changes));
  const headers = [...request.headers, ...authorization.map((value) => ['Authorization', value] as const)];
  const clients = [PRINTER, WEB_SHOP, POSTS_SECRET, COLON];
  return examineTokenRequest({ ...request, headers }, tokenServer({ clients }));
}

function basic(pair: string) {
  return `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`;
}

function expectRefused(judgement: ReturnType<typeof examined>, status: number, error: string) {
  expect(findingOf(judgement, 'TK-03')).toMatchObject({ passed: false, ref: 'RFC 6749 §3.2.1' });
  expect(judgement.refusal).toMatchObject({ error });
  expect(judgement.refusal?.status ?? 400).toBe(status);
  expect(judgement.refusal?.revokeGrant).toBeUndefined();
  // RFC 6749 §5.2: who tried by header is answered with 401 and the scheme.
  expect(judgement.refusal?.challenge).toBe(status === 401 ? 'Basic' : undefined);
}

describe('TK-03, a public client (RFC 6749 §3.2.1)', () => {
  it('says its client_id', () => {
    const found = findingOf(examined({}), 'TK-03');
    expect(found).toMatchObject({ passed: true, expected: 'none', actual: 'none', ref: 'RFC 6749 §3.2.1' });
  });

  it('must say it: invalid_client', () => {
    expectRefused(examined({ client_id: null }), 400, 'invalid_client');
  });

  it('must be known: invalid_client', () => {
    expectRefused(examined({ client_id: 'stranger' }), 400, 'invalid_client');
  });

  it('has no secret to send: invalid_client', () => {
    expectRefused(examined({ client_secret: 'made up' }), 400, 'invalid_client');
  });
});

describe('TK-03, a client with a secret by header (RFC 6749 §2.3.1)', () => {
  it('is authenticated by the header printed in RFC 6749 §4.1.3', () => {
    const found = findingOf(examined({ client_id: null }, RFC_6749_BASIC), 'TK-03');
    expect(found).toMatchObject({ passed: true, expected: 'client_secret_basic', actual: 'client_secret_basic' });
  });

  it('may repeat its own client_id in the body, and name the scheme in any case', () => {
    const header = RFC_6749_BASIC.replace('Basic', 'bAsIc');
    expect(findingOf(examined({ client_id: 's6BhdRkqt3' }, header), 'TK-03')?.passed).toBe(true);
  });

  it('has identifier and secret form-encoded before they are joined', () => {
    const header = basic('a%3Ab:%C3%A4+%25%2B%26%3D%3A');
    expect(findingOf(examined({ client_id: null }, header), 'TK-03')?.passed).toBe(true);
  });

  it.each(vectors.basic)('is authenticated by the header printed in $source', (vector) => {
    const client = { ...WEB_SHOP, client_id: vector.client_id, client_secret: vector.client_secret };
    const request = formRequest(`${ISSUER}/token`, tokenBody({ client_id: null }));
    const headers = [...request.headers, ['Authorization', vector.authorization] as const];
    const judgement = examineTokenRequest({ ...request, headers }, tokenServer({ clients: [client] }));
    expect(findingOf(judgement, 'TK-03')?.passed).toBe(true);
  });

  it('may have every character of the example in RFC 6749 Appendix B in its secret', () => {
    const { text, encoded } = vectors.formEncoding;
    const client = { ...WEB_SHOP, client_secret: text };
    const request = formRequest(`${ISSUER}/token`, tokenBody({ client_id: null }));
    const headers = [...request.headers, ['Authorization', basic(`${client.client_id}:${encoded}`)] as const];
    const judgement = examineTokenRequest({ ...request, headers }, tokenServer({ clients: [client] }));
    expect(findingOf(judgement, 'TK-03')?.passed).toBe(true);
  });

  it('is authenticated whatever identifier and secret are, if both are form-encoded', () => {
    const printable = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(printable, printable, (client_id, client_secret) => {
        const client = { ...WEB_SHOP, client_id, client_secret };
        const encoded = (text: string) => encodeParameters([['v', text]]).slice(2);
        const header = basic(`${encoded(client_id)}:${encoded(client_secret)}`);
        const request = formRequest(`${ISSUER}/token`, tokenBody({ client_id: null }));
        const headers = [...request.headers, ['Authorization', header] as const];
        const judgement = examineTokenRequest({ ...request, headers }, tokenServer({ clients: [client] }));
        expect(findingOf(judgement, 'TK-03')?.passed).toBe(true);
      }),
    );
  });

  it.each([
    ['a wrong secret', basic('s6BhdRkqt3:wrong')],
    ['an empty secret', basic('s6BhdRkqt3:')],
    ['an unknown client', basic('stranger:gX1fBat3bV')],
    ['a client without a secret', basic('printer:gX1fBat3bV')],
    ['a client that is registered for the body', basic('poster:gX1fBat3bV')],
    ['no colon', basic('s6BhdRkqt3')],
    ['no client', basic(':gX1fBat3bV')],
    ['text that is not Base64', 'Basic !!!'],
    ['another scheme', 'Bearer czZCaGRSa3F0MzpnWDFmQmF0M2JW'],
  ])('is refused for %s: 401 invalid_client', (_, header) => {
    expectRefused(examined({ client_id: null }, header), 401, 'invalid_client');
  });

  it('may not name another client in the body: invalid_request', () => {
    expectRefused(examined({ client_id: 'printer' }, RFC_6749_BASIC), 400, 'invalid_request');
  });

  it('is never taken for a public one: invalid_client', () => {
    const judgement = examined({ client_id: 's6BhdRkqt3' });
    expectRefused(judgement, 400, 'invalid_client');
    expect(findingOf(judgement, 'TK-03')).toMatchObject({ expected: 'client_secret_basic', actual: 'none' });
  });
});

describe('TK-03, a client with a secret in the body (RFC 6749 §2.3.1)', () => {
  it('is authenticated', () => {
    const judgement = examined({ client_id: 'poster', client_secret: 'gX1fBat3bV' });
    expect(findingOf(judgement, 'TK-03')).toMatchObject({ passed: true, actual: 'client_secret_post' });
  });

  it('is refused for a wrong secret, which is not shown: invalid_client', () => {
    const judgement = examined({ client_id: 'poster', client_secret: 'gX1fBat3bX' });
    expectRefused(judgement, 400, 'invalid_client');
    expect(findingOf(judgement, 'TK-03')).toMatchObject({ expected: null, actual: null });
  });

  it('is refused where a secret is registered nowhere: invalid_client', () => {
    const { client_secret: _, ...forgotten } = POSTS_SECRET;
    const request = formRequest(`${ISSUER}/token`, tokenBody({ client_id: 'poster', client_secret: 'x' }));
    expectRefused(examineTokenRequest(request, tokenServer({ clients: [forgotten] })), 400, 'invalid_client');
  });
});

describe('TK-03, the method', () => {
  it('may not be two at once: invalid_request (RFC 6749 §2.3)', () => {
    expectRefused(examined({ client_secret: 'gX1fBat3bV' }, RFC_6749_BASIC), 400, 'invalid_request');
    expectRefused(examined({}, RFC_6749_BASIC, RFC_6749_BASIC), 400, 'invalid_request');
    expectRefused(examined({ client_assertion: 'e30.e30.e30' }, RFC_6749_BASIC), 400, 'invalid_request');
  });
});
