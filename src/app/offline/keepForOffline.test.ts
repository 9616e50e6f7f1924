import { describe, expect, it } from 'vitest';
import { canBeKept } from './keepForOffline.ts';

function windowOf({ protocol = 'https:', manifest = true, embedded = false }): Parameters<typeof canBeKept>[0] {
  const self = {};
  return {
    self,
    parent: embedded ? {} : self,
    location: { protocol },
    document: { querySelector: (selector) => (manifest && selector === 'link[rel=manifest]' ? {} : null) },
  };
}

describe('a page', () => {
  it('can be kept by the browser in a window of its own', () => {
    expect(canBeKept(windowOf({}))).toBe(true);
    expect(canBeKept(windowOf({ protocol: 'http:' }))).toBe(true);
  });

  it.each([
    ['is part of another page', { embedded: true }],
    ['lies on a disk', { protocol: 'file:' }],
    ['is not one to be installed', { manifest: false }],
  ])('cannot be kept where it %s', (_why, given) => {
    expect(canBeKept(windowOf(given))).toBe(false);
  });
});
