import { describe, expect, it } from 'vitest';
import { RESOURCE_METADATA, SERVER_METADATA, wellKnownAddress } from './wellKnown.ts';

describe('the address of a document about an identifier', () => {
  it.each([
    ['https://example.com', 'https://example.com/.well-known/oauth-authorization-server'],
    ['https://example.com/', 'https://example.com/.well-known/oauth-authorization-server'],
    ['https://example.com/issuer1', 'https://example.com/.well-known/oauth-authorization-server/issuer1'],
  ])('is inserted between host and path: %s (RFC 8414 §3.1)', (issuer, address) => {
    expect(wellKnownAddress(issuer, SERVER_METADATA)).toBe(address);
  });

  it.each([
    [
      'https://resource.example.com/resource1',
      'https://resource.example.com/.well-known/oauth-protected-resource/resource1',
    ],
    ['https://resource.example.com/a?b=c', 'https://resource.example.com/.well-known/oauth-protected-resource/a?b=c'],
  ])('keeps path and query: %s (RFC 9728 §3.1)', (resource, address) => {
    expect(wellKnownAddress(resource, RESOURCE_METADATA)).toBe(address);
  });
});
