import { describe, expect, it } from 'vitest';
import { resourceErrorResponse } from './challenge.ts';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { API } from './fixtures/tokens.ts';
import { examineResourceDiscovery, resourceMetadataUrl } from './resourceDiscovery.ts';
import { resourceMetadata } from './resourceMetadata.ts';
import { noCredentials } from './resourceRefusal.ts';
import { RESOURCE_METADATA, wellKnownAddress } from './wellKnown.ts';
import type { HttpResponse } from './wire.ts';

const DOCUMENT = resourceMetadata(API, 'Photos', ['photos.read', 'photos.write', 'photos.read']);

function answer(members: object, status = 200): HttpResponse {
  const headers = [['Content-Type', 'application/json']] as const;
  return { kind: 'http.response', status, headers, body: JSON.stringify(members) };
}

function expectUnusable(response: HttpResponse, check: string, resource = API.identifier) {
  const judgement = examineResourceDiscovery(response, resource);
  expect(checksOf(judgement).at(-1)).toBe(check);
  expect(findingOf(judgement, check)?.passed).toBe(false);
  expect(judgement.accepted).toBeNull();
}

describe('the document about an API, as a client reads it', () => {
  it('says whose tokens the API takes, and for which scopes', () => {
    const { accepted } = examineResourceDiscovery(answer(DOCUMENT), API.identifier);
    expect(accepted).toEqual({
      authorization_servers: [API.issuer],
      scopes_supported: ['photos.read', 'photos.write'],
    });
  });

  it('is not used where it is not there: MD-01', () => {
    expectUnusable(answer(DOCUMENT, 404), 'MD-01');
  });

  it('is JSON: MD-02', () => {
    expectUnusable({ ...answer(DOCUMENT), headers: [['Content-Type', 'text/html']] }, 'MD-02');
    expectUnusable({ ...answer(DOCUMENT), body: '[]' }, 'MD-02');
  });

  it.each([`${API.identifier}/`, 'https://evil.example', `${API.identifier}/photos`, undefined])(
    'is about the very API that was asked: MD-03 refuses %s (RFC 9728 §3.3)',
    (resource) => expectUnusable(answer({ ...DOCUMENT, resource }), 'MD-03'),
  );

  it('is not that of the origin where a request to one of its addresses was challenged: MD-03', () => {
    expectUnusable(answer(DOCUMENT), 'MD-03', `${API.identifier}/photos`);
  });

  it.each([undefined, [], 'https://as.example', [7]])('names a server: MD-04 refuses %o', (authorization_servers) => {
    expectUnusable(answer({ ...DOCUMENT, authorization_servers }), 'MD-04');
  });
});

describe('the challenge of an API', () => {
  it.each(['off', 'supported'] as const)('says where its document is: dpop %s', (dpop) => {
    const api = { ...API, dpop, metadata: 'published', url: API.identifier } as const;
    const expected = wellKnownAddress(API.identifier, RESOURCE_METADATA);
    expect(resourceMetadataUrl(resourceErrorResponse(noCredentials, api, null, null))).toBe(expected);
  });

  it.each([
    ['in the example of RFC 9728 §5.1', 'Bearer resource_metadata="https://a.example/m"', 'https://a.example/m'],
    [
      'beside other parameters',
      'Bearer realm="a, b", resource_metadata="https://a.example/m", x=y',
      'https://a.example/m',
    ],
    ['without quotes', 'DPoP resource_metadata=a', 'a'],
    ['with escapes', 'Bearer resource_metadata="a\\"b"', 'a"b'],
    ['not in a name that ends like it', 'Bearer other_resource_metadata="a"', null],
    ['not in the value of another parameter', 'Bearer realm="a, resource_metadata=b"', null],
    ['not at all', 'Bearer realm="example"', null],
  ])('may say it %s', (_, value, expected) => {
    expect(resourceMetadataUrl({ ...answer({}, 401), headers: [['WWW-Authenticate', value]] })).toBe(expected);
  });
});
