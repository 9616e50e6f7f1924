import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, originTo, refererTo } from './referrer.ts';

const PAGE = 'https://login.acme.example/authorize?state=xyz#top';
const SAME = 'https://login.acme.example/consent';
const OTHER = 'https://client.example/cb';
const PLAIN = 'http://127.0.0.1:51004/cb';

const referer = (target: string, policy: string) => refererTo(target, { url: PAGE, policy });
const origin = (target: string, policy: string) => originTo(target, { url: PAGE, policy });

describe('what the next server is told of the page before it (Referrer Policy §8.3)', () => {
  it.each([
    ['no-referrer', SAME, null],
    ['no-referrer', OTHER, null],
    ['unsafe-url', OTHER, 'https://login.acme.example/authorize?state=xyz'],
    ['unsafe-url', PLAIN, 'https://login.acme.example/authorize?state=xyz'],
    [DEFAULT_POLICY, SAME, 'https://login.acme.example/authorize?state=xyz'],
    [DEFAULT_POLICY, OTHER, 'https://login.acme.example/'],
    [DEFAULT_POLICY, PLAIN, null],
  ])('under %s at %s is %s', (policy, target, expected) => {
    expect(referer(target, policy)).toBe(expected);
  });
});

describe('the origin of a form (Fetch, "append a request Origin header")', () => {
  it.each([
    ['no-referrer', SAME, 'null'],
    ['no-referrer', OTHER, 'null'],
    [DEFAULT_POLICY, OTHER, 'https://login.acme.example'],
    [DEFAULT_POLICY, PLAIN, 'null'],
    ['unsafe-url', PLAIN, 'https://login.acme.example'],
  ])('under %s at %s is %s', (policy, target, expected) => {
    expect(origin(target, policy)).toBe(expected);
  });
});
