import { describe, expect, it } from 'vitest';
import { siteOf } from './site.ts';

describe('the site of an address', () => {
  it.each([
    ['https://login.acme.example/authorize', 'https://acme.example'],
    ['https://acme.example:8443/', 'https://acme.example'],
    ['http://login.acme.example/', 'http://acme.example'],
    ['http://127.0.0.1:51004/cb', 'http://127.0.0.1'],
    ['http://[::1]:51004/cb', 'http://[::1]'],
  ])('of %s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});
